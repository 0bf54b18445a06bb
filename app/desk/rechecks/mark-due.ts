import { listRecheckDue } from '#db/upkeep/rechecks.ts'
import type { Desk } from '../desk.ts'

/** The claims, each with whether its published review is to be looked at again. */
export async function markRecheckDue<Claim extends { id: string }>(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  claims: readonly Claim[],
): Promise<(Claim & { recheckDue: boolean })[]> {
  const ids = claims.map(({ id }) => id)
  const today = now.toISOString().slice(0, 10)
  const due = await listRecheckDue(db, ids, today)
  return claims.map((claim) => ({ ...claim, recheckDue: due.has(claim.id) }))
}
