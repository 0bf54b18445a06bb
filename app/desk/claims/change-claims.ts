import { refuse, type Accepted, type Refused } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import type { ClaimRefusal, SeenClaim } from './change-claim.ts'

/** Which claims changed, and which did not and why. */
export type ManyChanged<Refusal extends string> = {
  done: string[]
  refused: { claimId: string; refusal: Refusal | ClaimRefusal }[]
}

/**
 * Do `work` on many claims in one transaction, as `changeClaim` does on one. A
 * claim that refuses does not hold the others back.
 */
export function changeClaims<Refusal extends string>(
  desk: Desk,
  seen: readonly SeenClaim[],
  work: (
    desk: OpenDesk,
    claim: Claim,
  ) => Promise<Accepted<unknown> | Refused<Refusal>>,
): Promise<ManyChanged<Refusal>> {
  return inTransaction(desk, async (desk) => {
    const changed: ManyChanged<Refusal> = { done: [], refused: [] }
    for (const one of seen) {
      const claim = await findSeen(desk, one)
      const outcome = claim.ok ? await work(desk, claim.value) : claim
      if (outcome.ok) changed.done.push(one.claimId)
      else
        changed.refused.push({
          claimId: one.claimId,
          refusal: outcome.refusal,
        })
    }
    return changed
  })
}

async function findSeen(
  desk: OpenDesk,
  { claimId, seenVersion }: SeenClaim,
): Promise<Accepted<Claim> | Refused<ClaimRefusal>> {
  const claim = await findClaim(desk.tx, desk, claimId)
  if (!claim) return refuse('no-such-claim')
  if (seenVersion !== undefined && seenVersion !== claim.version)
    return refuse('changed-since')
  return { ok: true, value: claim }
}
