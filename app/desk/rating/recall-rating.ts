import { accept, refuse } from '#app/core/result.ts'
import { findRound, updateRound } from '#db/rating/ratings.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'

/** Take a claim back to research; its ratings are kept with the round. */
export function recallRating(
  desk: Desk,
  seen: SeenClaim,
  { reason }: { reason: string },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const round = await findRound(desk.tx, claim.id, claim.round)
    if (!round) return refuse('not-in-this-state')
    const moved = await moveClaim(desk, claim, { event: 'recall' })
    if (!moved.ok) return moved

    await updateRound(desk.tx, round.id, { state: 'recalled' })
    await record(desk, {
      action: 'rating.recalled',
      subjectId: claim.id,
      detail: { roundId: round.id, reason },
    })
    await notify(desk, [claim.assigneeId], {
      kind: 'assigned',
      claimId: claim.id,
    })
    return accept({ state: moved.value.state })
  })
}
