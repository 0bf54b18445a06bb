import type { Db, Tx } from '../schema.ts'
import type { ClaimParticipantTable } from '../schema/claim.ts'

/** Remember that a person ever had this part in the claim. */
export async function insertParticipant(
  tx: Tx,
  participant: ClaimParticipantTable,
) {
  await tx
    .insertInto('claimParticipant')
    .values(participant)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everyone who ever had a part in the claim. */
export function listParticipants(db: Db, claimId: string) {
  return db
    .selectFrom('claimParticipant')
    .selectAll()
    .where('claimId', '=', claimId)
    .execute()
}
