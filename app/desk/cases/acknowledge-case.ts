import { accept, refuse } from '#app/core/result.ts'
import { updateCase } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeCase, type SeenCase } from './change-case.ts'

/** Begin to look into a report; it is whoever begins that has it, if nobody did. */
export function acknowledgeCase(desk: Desk, seen: SeenCase) {
  const asked = { ...seen, permission: 'claim.research' } as const
  return changeCase(desk, asked, async (desk, found) => {
    if (found.state !== 'new') return refuse('not-new')
    const assigneeId = found.assigneeId ?? desk.actor.id
    await updateCase(desk.tx, found, {
      state: 'looking',
      assigneeId,
      acknowledgedAt: desk.now.toISOString(),
      dueAt: found.decideBy,
    })
    await record(desk, {
      action: 'case.acknowledged',
      subjectId: found.id,
      detail: { claimId: found.claimId, assigneeId },
    })
    return accept({ caseId: found.id })
  })
}
