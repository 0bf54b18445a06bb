import type { Db } from '../schema.ts'

/** The articles with a published review, the newest first, no more than `limit`. */
export function listReviewedArticles(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('article')
    .select(['article.id', 'article.headline'])
    .where('article.deskId', '=', deskId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('review')
          .select('review.id')
          .whereRef('review.articleId', '=', 'article.id')
          .where('review.state', '=', 'published'),
      ),
    )
    .orderBy('article.createdAt', 'desc')
    .orderBy('article.id', 'desc')
    .limit(limit)
    .execute()
}

/** The languages in which reviews were published. */
export async function listReviewLanguages(db: Db, deskId: string) {
  const rows = await db
    .selectFrom('review')
    .select('language')
    .distinct()
    .where('deskId', '=', deskId)
    .orderBy('language')
    .execute()
  return rows.map(({ language }) => language)
}
