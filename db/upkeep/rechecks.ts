import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import type { RecheckReason } from '#app/core/recheck/recheck.ts'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { RecheckTable } from '../schema/upkeep.ts'

export type Recheck = Selectable<RecheckTable>

export async function insertRecheck(tx: Tx, recheck: Insertable<RecheckTable>) {
  await tx.insertInto('recheck').values(recheck).execute()
}

/** Throws `StaleRow` if the re-check changed since it was read. */
export async function updateRecheck(
  tx: Tx,
  recheck: Pick<Recheck, 'id' | 'version'>,
  changes: Partial<Recheck>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('recheck')
    .set({ ...changes, version: recheck.version + 1 })
    .where('id', '=', recheck.id)
    .where('version', '=', recheck.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(recheck.id)
}

/** The newest re-check of a review for this reason and subject. */
export function findNewestRecheck(
  db: Db,
  of: { reviewId: string; reason: RecheckReason; subjectId: string },
): Promise<Recheck | undefined> {
  return db
    .selectFrom('recheck')
    .selectAll()
    .where('reviewId', '=', of.reviewId)
    .where('reason', '=', of.reason)
    .where('subjectId', '=', of.subjectId)
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether a re-check of the review for this reason waits to be decided. */
export async function hasOpenRecheck(
  db: Db,
  of: { reviewId: string; reason: RecheckReason },
): Promise<boolean> {
  const row = await db
    .selectFrom('recheck')
    .select('id')
    .where('reviewId', '=', of.reviewId)
    .where('reason', '=', of.reason)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A re-check of a claim that `viewer` may see, with what was published. */
export function findRecheck(db: Db, viewer: Viewer, recheckId: string) {
  return selectRechecks(db, viewer)
    .where('recheck.id', '=', recheckId)
    .executeTakeFirst()
}

export type RecheckRequest = {
  /** `due` and `snoozed` are told apart by `today`. */
  show: 'due' | 'snoozed' | 'decided'
  reason?: RecheckReason | undefined
  claimId?: string | undefined
  /** YYYY-MM-DD. */
  today: string
  after?: readonly [openedAt: string, id: string] | undefined
  limit: number
}

/** The re-checks that `viewer` may see, newest first. */
export function listRechecks(
  db: Db,
  viewer: Viewer,
  { show, reason, claimId, today, after, limit }: RecheckRequest,
) {
  let query = selectRechecks(db, viewer)
    .orderBy('recheck.openedAt', 'desc')
    .orderBy('recheck.id', 'desc')
    .limit(limit)
  if (show === 'decided') query = query.where('recheck.state', '!=', 'open')
  else query = query.where('recheck.state', '=', 'open')
  if (show === 'due')
    query = query.where((where) =>
      where.or([
        where('recheck.snoozedUntil', 'is', null),
        where('recheck.snoozedUntil', '<=', today),
      ]),
    )
  if (show === 'snoozed') query = query.where('snoozedUntil', '>', today)
  if (claimId) query = query.where('recheck.claimId', '=', claimId)
  if (reason) query = query.where('recheck.reason', '=', reason)
  if (after) {
    const keys = sql.join([sql.ref('recheck.openedAt'), sql.ref('recheck.id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}

function selectRechecks(db: Db, viewer: Viewer) {
  return selectVisibleClaims(db, viewer)
    .innerJoin('recheck', 'recheck.claimId', 'claim.id')
    .innerJoin('review', 'review.id', 'recheck.reviewId')
    .leftJoin('person as decider', 'decider.id', 'recheck.decidedById')
    .selectAll('recheck')
    .select(['review.slug', 'review.shortClaim', 'review.state as reviewState'])
    .select(['claim.state as claimState', 'claim.version as claimVersion'])
    .select(['claim.wording', 'decider.name as decidedByName'])
}

/** Which of these claims have a re-check that is due on `today`. */
export async function listRecheckDue(
  db: Db,
  claimIds: readonly string[],
  today: string,
): Promise<Set<string>> {
  if (claimIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('recheck')
    .select('claimId')
    .distinct()
    .where('claimId', 'in', claimIds)
    .where('state', '=', 'open')
    .where((where) =>
      where.or([
        where('snoozedUntil', 'is', null),
        where('snoozedUntil', '<=', today),
      ]),
    )
    .execute()
  return new Set(rows.map(({ claimId }) => claimId))
}
