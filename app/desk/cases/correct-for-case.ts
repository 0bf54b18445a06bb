import { isCaseOpen } from '#app/core/cases/case-state.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findOpenCorrection } from '#db/publication/corrections.ts'
import { updateCase } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import {
  recordOpened,
  type GivenCorrection,
} from '../corrections/open-correction.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { changeCase, type SeenCase } from './change-case.ts'

/**
 * Open a correction that will answer a reader's report. One that is under way
 * already is joined, and its class and note stay as they are.
 */
export function correctForCase(
  desk: Desk,
  seen: SeenCase,
  given: GivenCorrection,
) {
  const asked = { ...seen, permission: 'case.decide' } as const
  return changeCase(desk, asked, async (desk, found) => {
    if (!isCaseOpen(found.state)) return refuse('already-decided')
    if (!found.claimId) return refuse('about-no-review')
    const opened = await openOrJoin(desk, {
      claimId: found.claimId,
      caseId: found.id,
      given,
    })
    if (!opened.ok) return opened

    const { correctionId } = opened.value
    const now = desk.now.toISOString()
    await updateCase(desk.tx, found, {
      correctionId,
      state: 'looking',
      assigneeId: found.assigneeId ?? desk.actor.id,
      acknowledgedAt: found.acknowledgedAt ?? now,
      dueAt: found.decideBy,
    })
    await record(desk, {
      action: 'case.correction-opened',
      subjectId: found.id,
      detail: { claimId: found.claimId, correctionId },
    })
    return accept({ claimId: found.claimId, correctionId })
  })
}

type Asked = { claimId: string; caseId: string; given: GivenCorrection }

async function openOrJoin(desk: OpenDesk, { claimId, caseId, given }: Asked) {
  const underWay = await findOpenCorrection(desk.tx, claimId)
  if (underWay) return accept({ correctionId: underWay.id })
  const claim = await findClaim(desk.tx, desk, claimId)
  if (!claim) return refuse('no-such-claim')
  return recordOpened(desk, claim, { ...given, because: { caseId } })
}
