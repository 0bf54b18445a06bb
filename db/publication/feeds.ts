import type { Db } from '../schema.ts'

/** What was published or corrected last, for readers' news. */
export function listNews(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('review')
    .innerJoin('reviewVersion', (join) =>
      join
        .onRef('reviewVersion.reviewId', '=', 'review.id')
        .onRef('reviewVersion.number', '=', 'review.currentVersion'),
    )
    .select(['review.slug', 'review.firstPublishedAt'])
    .select('reviewVersion.content')
    .where('review.deskId', '=', deskId)
    .where('review.state', '=', 'published')
    .orderBy('review.publishedAt', 'desc')
    .orderBy('review.id', 'desc')
    .limit(limit)
    .execute()
}
