import type { AuditAction } from '#app/core/audit/actions.ts'
import { decideMove } from '#app/core/claim/decide-move.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, moveClaim, type SeenClaim } from '../change-claim.ts'
import { changeClaims } from '../change-claims.ts'
import { takeBackSightings } from '../shape/take-back-sightings.ts'
import { withdrawParts } from '../shape/withdraw-parts.ts'

/**
 * Put a dismissed claim back where it was. A merged one gets its sightings
 * back; for a split one its parts are withdrawn, if nobody decided on them.
 */
export function restoreClaim(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, restoreOne)
}

/** Put many dismissed claims back; those that cannot be are named. */
export function restoreClaims(desk: Desk, seen: readonly SeenClaim[]) {
  return changeClaims(desk, seen, restoreOne)
}

/** Put a dismissed claim back, in the transaction of who calls. */
export async function restoreOne(desk: OpenDesk, claim: Claim) {
  const decided = decideMove(claim, 'restore', desk.actor)
  if (!decided.ok) return decided
  if (claim.dismissReason === 'split') {
    const withdrawn = await withdrawParts(desk, claim)
    if (!withdrawn.ok) return withdrawn
  }
  if (claim.duplicateOfId) await takeBackSightings(desk, claim)

  const moved = await moveClaim(desk, claim, {
    event: 'restore',
    changes: {
      stateBefore: null,
      dismissReason: null,
      dismissNote: null,
      duplicateOfId: null,
    },
  })
  await record(desk, {
    action: actionOf(claim),
    subjectId: claim.id,
    detail: { to: decided.value, from: claim.duplicateOfId },
  })
  return moved
}

function actionOf({ dismissReason, duplicateOfId }: Claim): AuditAction {
  if (dismissReason === 'split') return 'claim.unsplit'
  return duplicateOfId ? 'claim.unmerged' : 'claim.restored'
}
