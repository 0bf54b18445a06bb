import { isCaseOpen } from '#app/core/cases/case-state.ts'
import { hasRole } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { updateCase, type ShownCase } from '#db/upkeep/cases.ts'
import { findCandidate } from '../assign/find-candidate.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { changeCase, type SeenCase } from './change-case.ts'

/** Give a reader's report to a reviewer or editor who may see its claim. */
export function assignCase(
  desk: Desk,
  seen: SeenCase,
  { assigneeId }: { assigneeId: string },
) {
  const asked = { ...seen, permission: 'case.decide' } as const
  return changeCase(desk, asked, async (desk, found) => {
    if (!isCaseOpen(found.state)) return refuse('already-decided')
    const refusal = await whyNotTheirs(desk, found, assigneeId)
    if (refusal) return refuse(refusal)
    if (found.assigneeId === assigneeId) return accept({ caseId: found.id })

    await updateCase(desk.tx, found, { assigneeId })
    const { claimId, id: caseId } = found
    await record(desk, {
      action: 'case.assigned',
      subjectId: caseId,
      detail: { claimId, assigneeId, before: found.assigneeId },
    })
    await notify(desk, [assigneeId], {
      kind: 'case-assigned',
      claimId: claimId ?? null,
      caseId,
    })
    return accept({ caseId })
  })
}

async function whyNotTheirs(
  desk: OpenDesk,
  { claimId }: ShownCase,
  personId: string,
) {
  const claimantId = null
  const person = await findCandidate(desk, { claimantId }, personId)
  if (!person) return 'no-such-person' as const
  if (person.deactivatedAt) return 'person-deactivated' as const
  if (!hasRole(person, 'reviewer')) return 'not-a-reviewer' as const
  if (!claimId) return null
  const theirs = { deskId: desk.deskId, actor: { id: personId } }
  const isSeen = await findClaim(desk.tx, theirs, claimId)
  return isSeen ? null : ('may-not-see-it' as const)
}
