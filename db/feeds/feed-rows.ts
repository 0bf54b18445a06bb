import { sql, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'

type Rows = ReturnType<ReturnType<typeof selectFeedRows>['execute']>
export type FeedRow = Awaited<Rows>[number]

/**
 * Every review that was ever published, in the order of ids, with the content of
 * its current version.
 */
export function listFeedRows(
  db: Db,
  deskId: string,
  { after, limit }: { after: FeedRow | undefined; limit: number },
) {
  return selectFeedRows(db, deskId)
    .where('review.id', '>', after?.id ?? '')
    .orderBy('review.id')
    .limit(limit)
    .execute()
}

/** When what is asked for changed: both instants included. */
export type ChangedDuring = { since: string; until: string }

/** As `listFeedRows`, those that changed meanwhile, in the order of their change. */
export function listChangedRows(
  db: Db,
  deskId: string,
  {
    since,
    until,
    after,
    limit,
  }: ChangedDuring & { after: FeedRow | undefined; limit: number },
) {
  let query = selectFeedRows(db, deskId)
    .where('review.updatedAt', '>=', since)
    .where('review.updatedAt', '<=', until)
    .orderBy('review.updatedAt')
    .orderBy('review.id')
    .limit(limit)
  if (after) {
    const keys = sql.join([sql.ref('review.updatedAt'), sql.ref('review.id')])
    query = query.where(
      sql<SqlBool>`(${keys}) > (${after.updatedAt}, ${after.id})`,
    )
  }
  return query.execute()
}

/** The reviews of the desk with the content of their current version. */
export function selectFeedRows(db: Db, deskId: string) {
  return db
    .selectFrom('review')
    .innerJoin('reviewVersion', (join) =>
      join
        .onRef('reviewVersion.reviewId', '=', 'review.id')
        .onRef('reviewVersion.number', '=', 'review.currentVersion'),
    )
    .select(['review.id', 'review.slug', 'review.state', 'review.updatedAt'])
    .select(['review.firstPublishedAt', 'reviewVersion.content'])
    .where('review.deskId', '=', deskId)
}
