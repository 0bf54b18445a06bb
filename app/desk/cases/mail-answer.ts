import type { CaseOutcome } from '#app/core/cases/case-state.ts'
import type { Mail } from '#app/outside/mail/send-mail.ts'
import { getDesk } from '#db/people/desks.ts'
import { findContactEmail } from '#db/upkeep/case-contacts.ts'
import { findCaseRow, updateCase } from '#db/upkeep/cases.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Puts an answer into a letter, in the desk's language. */
export type WriteAnswer = (letter: {
  language: string
  deskName: string
  reference: string
  outcome: CaseOutcome
  answer: string
  /** Where the reader looks the case up. */
  address: string
}) => Omit<Mail, 'to'>

/** Mail a reader what came of their report. A job runs it. */
export async function mailAnswer(
  desk: Desk,
  { caseId }: { caseId: string },
  write: WriteAnswer,
) {
  const { sendMail } = desk.outside
  if (!sendMail) throw new Error('No mail server is configured')
  const found = await findCaseRow(desk.db, desk.deskId, caseId)
  const to = await findContactEmail(desk.db, desk.deskId, caseId)
  if (!to || !found?.answer || !found.outcome || found.mailedAt) return

  const { name: deskName, language } = await getDesk(desk.db, desk.deskId)
  const { reference, outcome, answer } = found
  const address = `${desk.origin}/report/${reference}`
  const words = { language, deskName, reference, outcome, answer, address }
  await sendMail({ to, ...write(words) })
  await inTransaction(desk, async (desk) => {
    const now = await findCaseRow(desk.tx, desk.deskId, caseId)
    if (!now || now.mailedAt) return
    await updateCase(desk.tx, now, { mailedAt: desk.now.toISOString() })
    await record(desk, { action: 'case.answer-mailed', subjectId: caseId })
  })
}
