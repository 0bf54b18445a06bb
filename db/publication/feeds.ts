import { sql, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'

/** When readers last saw anything change, or null before the first review. */
export async function findLastChange(db: Db, deskId: string) {
  const newest = await db
    .selectFrom('review')
    .select('updatedAt')
    .where('deskId', '=', deskId)
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.updatedAt ?? null
}

export type FeedRow = Awaited<ReturnType<typeof listFeedRows>>[number]

type FeedPage = {
  afterId: string
  limit: number
  /** Only these reviews. */
  ids?: readonly string[] | undefined
}

/**
 * Every review that was ever published, in the order of ids, with the content of
 * its current version.
 */
export function listFeedRows(
  db: Db,
  deskId: string,
  { afterId, limit, ids }: FeedPage,
) {
  let query = db
    .selectFrom('review')
    .innerJoin('reviewVersion', (join) =>
      join
        .onRef('reviewVersion.reviewId', '=', 'review.id')
        .onRef('reviewVersion.number', '=', 'review.currentVersion'),
    )
    .select(['review.id', 'review.slug', 'review.state', 'review.updatedAt'])
    .select(['review.firstPublishedAt', 'reviewVersion.content'])
    .where('review.deskId', '=', deskId)
    .where('review.id', '>', afterId)
    .orderBy('review.id')
    .limit(limit)
  if (ids) query = query.where('review.id', 'in', ids)
  return query.execute()
}

/** What was published or corrected last, for readers' news. */
export function listNews(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('review')
    .select(['slug', 'shortClaim', 'summary', 'verdictName', 'publishedAt'])
    .select(['currentVersion', 'id'])
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The addresses that search engines are to visit, newest first. */
export function listSiteMap(
  db: Db,
  deskId: string,
  { after, limit }: { after?: readonly [string, string]; limit: number },
) {
  let query = db
    .selectFrom('review')
    .select(['id', 'slug', 'publishedAt'])
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) {
    const keys = sql.join([sql.ref('publishedAt'), sql.ref('id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
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
