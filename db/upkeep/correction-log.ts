import { sql, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'

export type LogPage = {
  after?: readonly [instant: string, id: string] | undefined
  limit: number
}

/**
 * The corrections that readers were told of, newest first, each with the content
 * of the version it made. What was hidden for legal danger is left out.
 */
export function listPublishedCorrections(
  db: Db,
  deskId: string,
  { after, limit }: LogPage,
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
    .select(['review.slug', 'reviewVersion.content'])
    .where('correction.deskId', '=', deskId)
    .where('correction.outcome', '=', 'published')
    .where('review.state', '!=', 'hidden')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('withdrawal')
            .select('withdrawal.id')
            .whereRef('withdrawal.reviewId', '=', 'review.id')
            .where('withdrawal.hidden', '=', 1)
            .where('withdrawal.undoneAt', 'is', null),
        ),
      ),
    )
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
export function listWithdrawals(
  db: Db,
  deskId: string,
  { after, limit }: LogPage,
) {
  let query = db
    .selectFrom('withdrawal')
    .innerJoin('review', 'review.id', 'withdrawal.reviewId')
    .select(['withdrawal.id', 'withdrawal.reason', 'withdrawal.hidden'])
    .select(['withdrawal.confirmedAt', 'review.slug', 'review.shortClaim'])
    .where('withdrawal.deskId', '=', deskId)
    .where('review.state', '=', 'withdrawn')
    .where('withdrawal.confirmedAt', 'is not', null)
    .where('withdrawal.undoneAt', 'is', null)
    .orderBy('withdrawal.confirmedAt', 'desc')
    .orderBy('withdrawal.id', 'desc')
    .limit(limit)
  if (after) {
    const keys = sql.join([
      sql.ref('withdrawal.confirmedAt'),
      sql.ref('withdrawal.id'),
    ])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}
