import type { Insertable, Updateable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import { StaleRow, writeOnce } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { EvidenceTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

/** The evidence of a claim that `viewer` may see, with its snapshot, by number. */
export function listEvidence(db: Db, viewer: Viewer, claimId: string) {
  return selectEvidence(db, viewer)
    .where('evidence.claimId', '=', claimId)
    .orderBy('evidence.number')
    .execute()
}

export function findEvidence(db: Db, viewer: Viewer, evidenceId: string) {
  return selectEvidence(db, viewer)
    .where('evidence.id', '=', evidenceId)
    .executeTakeFirst()
}

/** True if the claim has evidence that was accepted and not removed. */
export async function hasEvidence(db: Db, claimId: string) {
  const first = await db
    .selectFrom('evidence')
    .select('id')
    .where('claimId', '=', claimId)
    .where('suggested', '=', 0)
    .where('removedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return first !== undefined
}

/** Which of `evidenceIds` are evidence of this claim. */
export async function keepOwnEvidence(
  db: Db,
  claimId: string,
  evidenceIds: readonly string[],
) {
  const rows = await db
    .selectFrom('evidence')
    .select('id')
    .where('claimId', '=', claimId)
    .where('removedAt', 'is', null)
    .where('id', 'in', [...evidenceIds, ''])
    .execute()
  return rows.map(({ id }) => id)
}

/** One more than any number the claim's evidence ever had. */
export async function nextEvidenceNumber(db: Db, claimId: string) {
  const last = await db
    .selectFrom('evidence')
    .select('number')
    .where('claimId', '=', claimId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

export async function insertEvidence(
  tx: Tx,
  evidence: Insertable<EvidenceTable>,
) {
  await writeOnce(tx.insertInto('evidence').values(evidence).execute())
}

/** Throws `StaleRow` if the evidence changed since it was read. */
export async function updateEvidence(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: Updateable<EvidenceTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

function selectEvidence(db: Db, viewer: Viewer) {
  return db
    .selectFrom('evidence')
    .leftJoin('snapshot', 'snapshot.id', 'evidence.snapshotId')
    .innerJoin('person', 'person.id', 'evidence.createdById')
    .selectAll('evidence')
    .select([
      'person.name as authorName',
      'snapshot.state as snapshotState',
      'snapshot.failure as snapshotFailure',
      'snapshot.sha256 as snapshotSha256',
      'snapshot.takenAt as snapshotTakenAt',
    ])
    .where('evidence.deskId', '=', viewer.deskId)
    .where('evidence.removedAt', 'is', null)
    .where(isShownTo('evidence', viewer))
}
