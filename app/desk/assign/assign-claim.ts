import { whyNotAssign } from '#app/core/claim/why-not-assign.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertViewer, updateClaim } from '#db/claims/claims.ts'
import { insertParticipant } from '#db/people/participants.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { findCandidate } from './find-candidate.ts'
import { notify } from './notify.ts'

/**
 * Give a claim to a person. A queued one goes into research; in any other open
 * state only the assignee changes.
 */
export function assignClaim(
  desk: Desk,
  seen: SeenClaim,
  { assigneeId }: { assigneeId: string },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.assign')) return refuse('not-allowed')
    return giveClaim(desk, claim, assigneeId)
  })
}

/** Take a claim oneself: a queued one, which then goes into research. */
export function takeClaim(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.research')) return refuse('not-allowed')
    if (claim.state !== 'queued') return refuse('not-in-this-state')
    return giveClaim(desk, claim, desk.actor.id)
  })
}

async function giveClaim(desk: OpenDesk, claim: Claim, assigneeId: string) {
  const candidate = await findCandidate(desk, claim, assigneeId)
  const refusal = whyNotAssign(claim.state, candidate)
  if (refusal) return refuse(refusal)
  if (claim.assigneeId === assigneeId) return accept({ state: claim.state })

  const taking = assigneeId === desk.actor.id
  const given = await handOver(desk, claim, assigneeId)
  if (!given.ok) return given
  if (claim.sensitive) await insertViewer(desk.tx, claim.id, assigneeId)
  await insertParticipant(desk.tx, {
    claimId: claim.id,
    personId: assigneeId,
    part: 'assignee',
    reviewVersion: 0,
    since: desk.now.toISOString(),
  })
  await record(desk, {
    action: actionOf(claim, taking),
    subjectId: claim.id,
    detail: { assigneeId, before: claim.assigneeId },
  })
  await notify(desk, [assigneeId], { kind: 'assigned', claimId: claim.id })
  return accept({ state: given.value.state })
}

async function handOver(desk: OpenDesk, claim: Claim, assigneeId: string) {
  if (claim.state === 'queued') {
    const event = assigneeId === desk.actor.id ? 'take' : 'assign'
    return moveClaim(desk, claim, { event, changes: { assigneeId } })
  }
  const updatedAt = desk.now.toISOString()
  await updateClaim(desk.tx, claim, { assigneeId, updatedAt })
  return accept({ ...claim, assigneeId })
}

function actionOf(claim: Claim, taking: boolean) {
  if (claim.state !== 'queued') return 'claim.reassigned'
  return taking ? 'claim.taken' : 'claim.assigned'
}
