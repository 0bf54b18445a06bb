import type { Updateable } from 'kysely'
import {
  decideMove,
  type ClaimEvent,
  type MoveRefusal,
} from '#app/core/claim/decide-move.ts'
import {
  accept,
  refuse,
  type Accepted,
  type Refused,
} from '#app/core/result.ts'
import { findClaim, updateClaim } from '#db/claims/claims.ts'
import type { Claim, ClaimTable } from '#db/schema/claim.ts'
import { announceMove } from '../api/webhooks/announce-changes.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** Which claim, and the version of it that the person saw. */
export type SeenClaim = { claimId: string; seenVersion?: number | undefined }

export type ClaimRefusal = 'no-such-claim' | 'changed-since'

/**
 * Load a claim in a transaction and do `work` on it. Refuses, with the claim as
 * it is now, if it changed since the person saw it.
 */
export function changeClaim<T>(
  desk: Desk,
  { claimId, seenVersion }: SeenClaim,
  work: (desk: OpenDesk, claim: Claim) => Promise<T>,
): Promise<T | Refused<'no-such-claim'> | Refused<'changed-since', Claim>> {
  return inTransaction(desk, async (desk) => {
    const claim = await findClaim(desk.tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    if (seenVersion !== undefined && seenVersion !== claim.version)
      return refuse('changed-since', claim)
    return work(desk, claim)
  })
}

/**
 * Move `claim` by `event`, writing `changes` beside the new state. The caller
 * records what happened. Decides before it writes.
 */
export async function moveClaim(
  desk: OpenDesk,
  claim: Claim,
  move: {
    event: ClaimEvent
    by?: 'desk'
    changes?: Updateable<ClaimTable>
  },
): Promise<Accepted<Claim> | Refused<MoveRefusal>> {
  const decided = decideMove(claim, move.event, move.by ?? desk.actor)
  if (!decided.ok) return decided

  const now = desk.now.toISOString()
  const changes = {
    ...move.changes,
    state: decided.value,
    enteredStateAt: now,
    updatedAt: now,
  }
  await updateClaim(desk.tx, claim, changes)
  const version = claim.version + 1
  const { value: to } = decided
  await announceMove(desk, claim, { from: claim.state, to, version })
  return accept({ ...claim, ...changes, version } as Claim)
}
