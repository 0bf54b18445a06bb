import { sql, type SqlBool } from 'kysely'
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

export type CorrectionCursor = readonly [closedAt: string, id: string]

/** The corrections that readers were told of, newest first. */
export function listCorrections(
  db: Db,
  deskId: string,
  { after, limit }: { after?: CorrectionCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('correction')
    .innerJoin('review', 'review.claimId', 'correction.claimId')
    .innerJoin('reviewVersion', (join) =>
      join
        .onRef('reviewVersion.reviewId', '=', 'review.id')
        .onRef('reviewVersion.publishedAt', '=', 'correction.closedAt'),
    )
    .select(['correction.id', 'correction.closedAt', 'correction.class'])
    .select(['correction.note', 'reviewVersion.number'])
    .select(['review.slug', 'review.shortClaim'])
    .where('correction.deskId', '=', deskId)
    .where('correction.outcome', '=', 'published')
    .where('review.state', '=', 'published')
    .orderBy('correction.closedAt', 'desc')
    .orderBy('correction.id', 'desc')
    .limit(limit)
  if (after) {
    const keys = sql.join([
      sql.ref('correction.closedAt'),
      sql.ref('correction.id'),
    ])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}

/** The reviews that were withdrawn for all to see, newest first. */
export function listWithdrawn(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('review')
    .innerJoin('withdrawal', 'withdrawal.reviewId', 'review.id')
    .select(['review.slug', 'review.shortClaim', 'withdrawal.reason'])
    .select(['withdrawal.confirmedAt', 'withdrawal.hidden'])
    .where('review.deskId', '=', deskId)
    .where('review.state', '=', 'withdrawn')
    .where('withdrawal.confirmedAt', 'is not', null)
    .orderBy('review.updatedAt', 'desc')
    .limit(limit)
    .execute()
}
