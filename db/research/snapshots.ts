import type { Insertable, Updateable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import type { Db, Tx } from '../schema.ts'
import type { SnapshotTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

export async function insertSnapshot(
  tx: Tx,
  snapshot: Insertable<SnapshotTable>,
) {
  await tx.insertInto('snapshot').values(snapshot).execute()
}

export async function updateSnapshot(
  tx: Tx,
  snapshotId: string,
  changes: Updateable<SnapshotTable>,
) {
  await tx
    .updateTable('snapshot')
    .set(changes)
    .where('id', '=', snapshotId)
    .execute()
}

export function findSnapshot(db: Db, deskId: string, snapshotId: string) {
  return db
    .selectFrom('snapshot')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', snapshotId)
    .executeTakeFirst()
}

/** A snapshot of evidence that `viewer` may see, with the claim it is for. */
export function findReadableSnapshot(
  db: Db,
  viewer: Viewer,
  snapshotId: string,
) {
  return db
    .selectFrom('snapshot')
    .innerJoin('evidence', 'evidence.snapshotId', 'snapshot.id')
    .selectAll('snapshot')
    .select(['evidence.claimId', 'evidence.number as evidenceNumber'])
    .where('snapshot.deskId', '=', viewer.deskId)
    .where('snapshot.id', '=', snapshotId)
    .where('evidence.removedAt', 'is', null)
    .where(isShownTo('evidence', viewer))
    .executeTakeFirst()
}
