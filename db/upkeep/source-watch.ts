import {
  sql,
  type Insertable,
  type Selectable,
  type SqlBool,
  type Updateable,
} from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { SourceWatchTable } from '../schema/upkeep.ts'

export type SourceWatch = Selectable<SourceWatchTable>

/** Begin to watch a page, or go on under its present address. */
export async function saveWatch(tx: Tx, watch: Insertable<SourceWatchTable>) {
  const { reviewId, url, host } = watch
  await tx
    .insertInto('sourceWatch')
    .values(watch)
    .onConflict((conflict) =>
      conflict.column('evidenceId').doUpdateSet({ reviewId, url, host }),
    )
    .execute()
}

export async function updateWatch(
  tx: Tx,
  evidenceId: string,
  changes: Updateable<SourceWatchTable>,
) {
  await tx
    .updateTable('sourceWatch')
    .set(changes)
    .where('evidenceId', '=', evidenceId)
    .execute()
}

/** Stop to watch the pages of a review, but for those of this evidence. */
export async function deleteWatchesBut(
  tx: Tx,
  reviewId: string,
  evidenceIds: readonly string[],
) {
  let removal = tx.deleteFrom('sourceWatch').where('reviewId', '=', reviewId)
  if (evidenceIds.length)
    removal = removal.where('evidenceId', 'not in', evidenceIds)
  await removal.execute()
}

export async function deleteWatch(tx: Tx, evidenceId: string) {
  await tx
    .deleteFrom('sourceWatch')
    .where('evidenceId', '=', evidenceId)
    .execute()
}

/** A watched page with its review's state and the snapshot it is held against. */
export function findWatch(db: Db, deskId: string, evidenceId: string) {
  return db
    .selectFrom('sourceWatch')
    .innerJoin('review', 'review.id', 'sourceWatch.reviewId')
    .leftJoin('snapshot', 'snapshot.id', 'sourceWatch.baselineId')
    .selectAll('sourceWatch')
    .select(['review.state as reviewState', 'review.claimId'])
    .select(['snapshot.sha256', 'snapshot.textSha256', 'snapshot.text'])
    .where('sourceWatch.deskId', '=', deskId)
    .where('sourceWatch.evidenceId', '=', evidenceId)
    .executeTakeFirst()
}

export type DuePage = {
  now: string
  after?: readonly [checkAt: string, evidenceId: string] | undefined
  limit: number
}

/** The pages that are due, the longest due first. */
export function listDueWatches(
  db: Db,
  deskId: string,
  { now, after, limit }: DuePage,
) {
  let query = db
    .selectFrom('sourceWatch')
    .innerJoin('review', 'review.id', 'sourceWatch.reviewId')
    .select(['sourceWatch.evidenceId', 'sourceWatch.host'])
    .select('sourceWatch.checkAt')
    .select('review.state as reviewState')
    .where('sourceWatch.deskId', '=', deskId)
    .where('sourceWatch.checkAt', '<=', now)
    .orderBy('sourceWatch.checkAt')
    .orderBy('sourceWatch.evidenceId')
    .limit(limit)
  if (after) {
    const keys = sql.join([
      sql.ref('sourceWatch.checkAt'),
      sql.ref('sourceWatch.evidenceId'),
    ])
    query = query.where(sql<SqlBool>`(${keys}) > (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}

/**
 * Published reviews that cite a page and have none watched, by id. One whose pages
 * were let go because they are gone is not among them, nor one being corrected.
 */
export function listUnwatched(
  db: Db,
  deskId: string,
  { afterId, limit }: { afterId: string; limit: number },
) {
  return db
    .selectFrom('review')
    .innerJoin('claim', 'claim.id', 'review.claimId')
    .select(['review.id', 'review.claimId'])
    .where('review.deskId', '=', deskId)
    .where('review.state', '=', 'published')
    .where('claim.state', '=', 'published')
    .where('review.id', '>', afterId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sourceWatch')
            .select('sourceWatch.evidenceId')
            .whereRef('sourceWatch.reviewId', '=', 'review.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recheck')
            .select('recheck.id')
            .whereRef('recheck.reviewId', '=', 'review.id')
            .where('recheck.reason', '=', 'source-gone'),
        ),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('evidence')
          .select('evidence.id')
          .whereRef('evidence.claimId', '=', 'review.claimId')
          .where('evidence.visibility', '=', 'public')
          .where('evidence.url', 'is not', null),
      ),
    )
    .orderBy('review.id')
    .limit(limit)
    .execute()
}

/** The pages that evidence of a claim shows readers, with their snapshots. */
export function listCitedPages(db: Db, claimId: string) {
  return db
    .selectFrom('evidence')
    .leftJoin('snapshot', (join) =>
      join
        .onRef('snapshot.id', '=', 'evidence.snapshotId')
        .on('snapshot.state', '=', 'taken'),
    )
    .select(['evidence.id', 'evidence.url', 'snapshot.id as snapshotId'])
    .where('evidence.claimId', '=', claimId)
    .where('evidence.visibility', '=', 'public')
    .where('evidence.suggested', '=', 0)
    .where('evidence.removedAt', 'is', null)
    .where('evidence.url', 'is not', null)
    .execute()
}
