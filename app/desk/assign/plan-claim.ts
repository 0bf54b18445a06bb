import type { WaitingOn } from '#app/core/claim/claim-state.ts'
import { hasRole } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { updateClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'

/** When and how soon: `dueOn` and `waitingUntil` are days, or null. */
export type ClaimPlan = {
  priority: number
  dueOn: string | null
  waitingOn: WaitingOn | null
  waitingUntil: string | null
}

/** Set a claim's priority, due day and what it waits for. */
export function planClaim(desk: Desk, seen: SeenClaim, plan: ClaimPlan) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayPlan(desk, claim)) return refuse('not-allowed')
    const waitingUntil = plan.waitingOn ? plan.waitingUntil : null
    const changes = { ...plan, waitingUntil }
    const updatedAt = desk.now.toISOString()

    await updateClaim(desk.tx, claim, { ...changes, updatedAt })
    await recordPlan(desk, claim, changes)
    return accept(undefined)
  })
}

function mayPlan({ actor }: OpenDesk, { assigneeId }: Claim) {
  if (hasRole(actor, 'editor')) return true
  return hasRole(actor, 'reviewer') && assigneeId === actor.id
}

async function recordPlan(desk: OpenDesk, claim: Claim, plan: ClaimPlan) {
  const subjectId = claim.id
  const { priority, dueOn, waitingOn, waitingUntil } = plan
  if (priority !== claim.priority)
    await record(desk, {
      action: 'claim.priority-set',
      subjectId,
      detail: { priority, before: claim.priority },
    })
  if (dueOn !== claim.dueOn)
    await record(desk, {
      action: 'claim.due-set',
      subjectId,
      detail: { dueOn, before: claim.dueOn },
    })
  if (waitingOn !== claim.waitingOn || waitingUntil !== claim.waitingUntil)
    await record(desk, {
      action: 'claim.waiting-set',
      subjectId,
      detail: { waitingOn, waitingUntil },
    })
}
