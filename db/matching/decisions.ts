import type { Insertable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { MatchDecision, MatchDecisionTable } from '../schema/matching.ts'

/** What was decided between a claim and a subject, whichever was asked first. */
export async function findDecision(
  db: Db,
  deskId: string,
  { claimId, subjectId }: { claimId: string; subjectId: string },
): Promise<MatchDecision | undefined> {
  const decisions = await listDecisions(db, deskId, claimId)
  return decisions.find(
    (one) => one.subjectId === subjectId || one.claimId === subjectId,
  )
}

/** Everything that was decided about a claim, and stands or stood. */
export async function listDecisions(
  db: Db,
  deskId: string,
  claimId: string,
): Promise<MatchDecision[]> {
  const from = db
    .selectFrom('matchDecision')
    .selectAll()
    .where('deskId', '=', deskId)
  const own = await from.where('claimId', '=', claimId).execute()
  const others = await from.where('subjectId', '=', claimId).execute()
  return [...own, ...others]
}

/** What was decided of many claims, each as the one that was asked about. */
export function listDecisionsOf(
  db: Db,
  deskId: string,
  claimIds: readonly string[],
): Promise<MatchDecision[]> {
  return db
    .selectFrom('matchDecision')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('claimId', 'in', [...claimIds, ''])
    .execute()
}

export async function insertDecision(
  tx: Tx,
  decision: Insertable<MatchDecisionTable>,
) {
  await tx.insertInto('matchDecision').values(decision).execute()
}

export async function updateDecision(
  tx: Tx,
  { id, version }: Pick<MatchDecision, 'id' | 'version'>,
  changes: Updateable<MatchDecisionTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('matchDecision')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}
