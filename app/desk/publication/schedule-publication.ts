import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { updateClaim } from '#db/claims/claims.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** Publish an approved review at an instant to come: until then an embargo. */
export function schedulePublication(
  desk: Desk,
  seen: SeenClaim,
  { publishAt }: { publishAt: Date },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.publish')) return refuse('not-allowed')
    if (claim.state !== 'approved') return refuse('not-in-this-state')
    if (publishAt <= desk.now) return refuse('in-the-past')

    const at = publishAt.toISOString()
    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { publishAt: at, updatedAt })
    const { id: claimId } = claim
    const job = { claimId, publishAt: at, byId: desk.actor.id }
    await enqueue(desk, { kind: 'publish-scheduled', ...job }, publishAt)
    await record(desk, {
      action: 'review.scheduled',
      subjectId: claimId,
      detail: { publishAt: at, before: claim.publishAt },
    })
    return accept({ publishAt: at })
  })
}

/** Lift the embargo; the review waits for somebody to publish it. */
export function unschedulePublication(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.publish')) return refuse('not-allowed')
    if (!claim.publishAt) return refuse('not-scheduled')

    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { publishAt: null, updatedAt })
    await record(desk, {
      action: 'review.unscheduled',
      subjectId: claim.id,
      detail: { before: claim.publishAt },
    })
    return accept(undefined)
  })
}
