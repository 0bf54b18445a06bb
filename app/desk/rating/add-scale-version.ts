import { mayDo } from '#app/core/people/roles.ts'
import { whyNotScale, type ScaleLabel } from '#app/core/rating/scale.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getCurrentScale, insertScaleVersion } from '#db/rating/scales.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

export type NewScale = {
  labels: readonly ScaleLabel[]
  note: string | null
  /** The version that the editor started from. */
  seenNumber: number
}

/**
 * Add a version of the desk's scale. Verdicts given before keep the version
 * they were given on; open rounds finish on theirs.
 */
export function addScaleVersion(desk: Desk, given: NewScale) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'scale.manage')) return refuse('not-allowed')
    const refusal = whyNotScale(given.labels)
    if (refusal) return refuse(refusal)
    const current = await getCurrentScale(desk.tx, desk.deskId)
    if (current.number !== given.seenNumber) return refuse('scale-changed')

    const version = {
      id: desk.newId('scl'),
      deskId: desk.deskId,
      number: current.number + 1,
      note: given.note,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
    }
    await insertScaleVersion(desk.tx, version, given.labels)
    await record(desk, {
      action: 'scale.version-added',
      subjectId: version.id,
      detail: { number: version.number },
    })
    return accept({ number: version.number })
  })
}
