import { accept } from '#app/core/result.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'

/** Put a claim that is being researched back into the queue; all is kept. */
export function releaseClaim(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const moved = await moveClaim(desk, claim, {
      event: 'release',
      changes: { assigneeId: null },
    })
    if (!moved.ok) return moved
    await record(desk, {
      action: 'claim.released',
      subjectId: claim.id,
      detail: { before: claim.assigneeId },
    })
    return accept({ state: moved.value.state })
  })
}
