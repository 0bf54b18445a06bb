import type { DISMISS_REASONS } from '#app/core/claim/claim-state.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, moveClaim, type SeenClaim } from '../change-claim.ts'
import { changeClaims } from '../change-claims.ts'

/** A duplicate is not dismissed but merged, see `mergeClaims`. */
export type Dismissal = {
  reason: Exclude<(typeof DISMISS_REASONS)[number], 'duplicate-of'>
  note: string | null
}

/** Dismiss a claim that is still before rating, with the reason. */
export function dismissClaim(
  desk: Desk,
  seen: SeenClaim,
  dismissal: Dismissal,
) {
  return changeClaim(desk, seen, (desk, claim) =>
    dismissOne(desk, claim, dismissal),
  )
}

/** Dismiss many claims for one reason; those that cannot be are named. */
export function dismissClaims(
  desk: Desk,
  seen: readonly SeenClaim[],
  dismissal: Dismissal,
) {
  return changeClaims(desk, seen, (desk, claim) =>
    dismissOne(desk, claim, dismissal),
  )
}

async function dismissOne(
  desk: OpenDesk,
  claim: Claim,
  { reason, note }: Dismissal,
) {
  const moved = await moveClaim(desk, claim, {
    event: 'dismiss',
    changes: {
      stateBefore: claim.state,
      dismissReason: reason,
      dismissNote: note,
      duplicateOfId: null,
    },
  })
  if (!moved.ok) return moved
  await record(desk, {
    action: 'claim.dismissed',
    subjectId: claim.id,
    detail: { reason, before: claim.state },
  })
  return moved
}
