import { accept, refuse } from '#app/core/result.ts'
import { listPartsOf } from '#db/articles/candidates.ts'
import { updateClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { OpenDesk } from '../../desk.ts'

/**
 * Dismiss the parts of a split claim as duplicates of it. Refuses if one of
 * them is past triage.
 */
export async function withdrawParts(desk: OpenDesk, { id }: Claim) {
  const parts = await listPartsOf(desk.tx, desk, id)
  const standing = parts.filter(({ state }) => state !== 'dismissed')
  if (standing.some(({ state }) => state !== 'candidate'))
    return refuse('part-past-triage')

  for (const part of standing) await withdrawPart(desk, part, id)
  return accept(undefined)
}

async function withdrawPart(desk: OpenDesk, part: Claim, wholeId: string) {
  const now = desk.now.toISOString()
  await updateClaim(desk.tx, part, {
    state: 'dismissed',
    stateBefore: part.state,
    dismissReason: 'duplicate-of',
    duplicateOfId: wholeId,
    enteredStateAt: now,
    updatedAt: now,
  })
  await record(desk, {
    action: 'claim.dismissed',
    subjectId: part.id,
    detail: { reason: 'duplicate-of', duplicateOfId: wholeId },
  })
}
