import { whyNotAnswer } from '#app/core/cases/case-state.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findContactEmail } from '#db/upkeep/case-contacts.ts'
import { updateCase, type ShownCase } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { changeCase, type SeenCase } from './change-case.ts'
import { forgetContactLater } from './decide-cases.ts'

export type CaseAnswer = {
  /** What the reader gets to read; without a correction it says why not. */
  answer: string
  /** Mail it, if the reader left an address and the desk has a mail server. */
  isMailed: boolean
}

/** Tell the reader what came of the report; an undecided case changes nothing. */
export function answerCase(desk: Desk, seen: SeenCase, given: CaseAnswer) {
  const asked = { ...seen, permission: 'case.decide' } as const
  return changeCase(desk, asked, async (desk, found) => {
    const hasOpenCorrection =
      found.correctionId !== null && found.correctionOutcome === null
    const refusal = whyNotAnswer({ ...found, hasOpenCorrection }, given.answer)
    if (refusal) return refuse(refusal)

    const outcome = await writeAnswer(desk, found, given)
    await record(desk, {
      action: 'case.answered',
      subjectId: found.id,
      detail: { claimId: found.claimId, outcome },
    })
    const isMailed = given.isMailed && (await mayMail(desk, found.id))
    if (isMailed)
      await enqueue(desk, { kind: 'mail-case-answer', caseId: found.id })
    return accept({ caseId: found.id, isMailed })
  })
}

async function writeAnswer(
  desk: OpenDesk,
  found: ShownCase,
  { answer }: CaseAnswer,
) {
  const now = desk.now.toISOString()
  const outcome = found.outcome ?? 'no-change'
  await updateCase(desk.tx, found, {
    state: 'answered',
    outcome,
    answer: answer.trim(),
    acknowledgedAt: found.acknowledgedAt ?? now,
    decidedAt: found.decidedAt ?? now,
    answeredAt: now,
  })
  await forgetContactLater(desk, found.id)
  return outcome
}

async function mayMail({ tx, deskId, outside }: OpenDesk, caseId: string) {
  if (!outside.sendMail) return false
  return (await findContactEmail(tx, deskId, caseId)) !== null
}
