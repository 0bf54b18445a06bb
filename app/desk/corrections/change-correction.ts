import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findOpenCorrection,
  updateCorrection,
} from '#db/publication/corrections.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import type { GivenCorrection } from './open-correction.ts'

/** Change what readers will be told of the correction that is under way. */
export function changeCorrection(
  desk: Desk,
  seen: SeenClaim,
  given: GivenCorrection,
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.correct')) return refuse('not-allowed')
    if (!given.note.trim()) return refuse('note-missing')
    const correction = await findOpenCorrection(desk.tx, claim.id)
    if (!correction) return refuse('no-correction')
    if (claim.state === 'approved') return refuse('approval-stands')

    const changes = { class: given.class, note: given.note.trim() }
    await updateCorrection(desk.tx, correction.id, changes)
    await record(desk, {
      action: 'correction.changed',
      subjectId: claim.id,
      detail: { correctionId: correction.id, class: given.class },
    })
    return accept(undefined)
  })
}
