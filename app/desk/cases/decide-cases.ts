import type { CaseOutcome } from '#app/core/cases/case-state.ts'
import { getDesk } from '#db/people/desks.ts'
import { setEraseAt } from '#db/upkeep/case-contacts.ts'
import { listUndecidedCases, updateCase } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import type { OpenDesk } from '../desk.ts'

type Decided = ({ reviewId: string } | { correctionId: string }) & {
  claimId: string
  outcome: CaseOutcome
}

/**
 * Close the cases that a published correction or a withdrawal decides, in the
 * same transaction. Each may still be answered.
 */
export async function decideCases(desk: OpenDesk, decided: Decided) {
  const { claimId, outcome, ...of } = decided
  for (const found of await listUndecidedCases(desk.tx, of)) {
    const decidedAt = desk.now.toISOString()
    await updateCase(desk.tx, found, {
      state: 'decided',
      outcome,
      decidedAt,
      acknowledgedAt: found.acknowledgedAt ?? decidedAt,
    })
    await forgetContactLater(desk, found.id)
    await record(desk, {
      action: 'case.decided',
      subjectId: found.id,
      detail: { claimId, outcome, correctionId: found.correctionId },
    })
  }
}

/** The reader's address is kept for a set time after the case is closed. */
export async function forgetContactLater(desk: OpenDesk, caseId: string) {
  const { settings } = await getDesk(desk.tx, desk.deskId)
  const eraseAt = new Date(desk.now)
  eraseAt.setUTCDate(eraseAt.getUTCDate() + settings.keepContactDays)
  await setEraseAt(desk.tx, caseId, eraseAt.toISOString())
}
