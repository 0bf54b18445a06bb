import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { CorrectionTable, WithdrawalTable } from '../schema/review.ts'

export type CorrectionRow = Selectable<CorrectionTable>
export type Withdrawal = Selectable<WithdrawalTable>

/** The correction that is under way, if one is. */
export function findOpenCorrection(
  db: Db,
  claimId: string,
): Promise<CorrectionRow | undefined> {
  return db
    .selectFrom('correction')
    .selectAll()
    .where('claimId', '=', claimId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
}

export async function insertCorrection(
  tx: Tx,
  correction: Insertable<CorrectionTable>,
) {
  await tx.insertInto('correction').values(correction).execute()
}

export async function updateCorrection(
  tx: Tx,
  id: string,
  changes: Updateable<CorrectionTable>,
) {
  await tx.updateTable('correction').set(changes).where('id', '=', id).execute()
}

/** The withdrawal of a review that is proposed, in force or hidden, if any. */
export function findWithdrawal(
  db: Db,
  reviewId: string,
): Promise<Withdrawal | undefined> {
  return db
    .selectFrom('withdrawal')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .where('undoneAt', 'is', null)
    .orderBy('proposedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertWithdrawal(
  tx: Tx,
  withdrawal: Insertable<WithdrawalTable>,
) {
  await tx.insertInto('withdrawal').values(withdrawal).execute()
}

export async function updateWithdrawal(
  tx: Tx,
  id: string,
  changes: Updateable<WithdrawalTable>,
) {
  await tx.updateTable('withdrawal').set(changes).where('id', '=', id).execute()
}
