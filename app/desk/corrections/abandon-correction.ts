import { accept } from '#app/core/result.ts'
import {
  findOpenCorrection,
  updateCorrection,
} from '#db/publication/corrections.ts'
import { unlinkCases } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'

/** Give a correction up: what is live stays, what was written stays kept. */
export function abandonCorrection(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const moved = await moveClaim(desk, claim, { event: 'abandon-correction' })
    if (!moved.ok) return moved

    const correction = await findOpenCorrection(desk.tx, claim.id)
    if (correction) {
      await updateCorrection(desk.tx, correction.id, {
        closedAt: desk.now.toISOString(),
        outcome: 'abandoned',
      })
      await unlinkCases(desk.tx, correction.id)
    }
    await record(desk, {
      action: 'correction.abandoned',
      subjectId: claim.id,
      detail: { correctionId: correction?.id ?? null },
    })
    return accept({ state: moved.value.state })
  })
}
