import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { ApprovalTable } from '../schema/review.ts'

export type ApprovalRow = Selectable<ApprovalTable>

/** The approval that stands, if one does. */
export function findApproval(
  db: Db,
  claimId: string,
): Promise<ApprovalRow | undefined> {
  return db
    .selectFrom('approval')
    .selectAll()
    .where('claimId', '=', claimId)
    .where('endedAt', 'is', null)
    .orderBy('approvedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertApproval(
  tx: Tx,
  approval: Insertable<ApprovalTable>,
) {
  await tx.insertInto('approval').values(approval).execute()
}

/** End the approvals of a claim that still stand. */
export async function endApprovals(tx: Tx, claimId: string, endedAt: string) {
  await tx
    .updateTable('approval')
    .set({ endedAt })
    .where('claimId', '=', claimId)
    .where('endedAt', 'is', null)
    .execute()
}
