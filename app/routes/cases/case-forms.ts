import { z } from 'zod'
import { LONGEST_CASE_TEXT } from '#app/core/cases/case-state.ts'
import { CORRECTION_CLASSES } from '#app/core/review/content.ts'
import { acknowledgeCase } from '#app/desk/cases/acknowledge-case.ts'
import { answerCase } from '#app/desk/cases/answer-case.ts'
import { assignCase } from '#app/desk/cases/assign-case.ts'
import { correctForCase } from '#app/desk/cases/correct-for-case.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FlashKey } from '#app/http/flash.ts'

const version = z.coerce.number().int()

/** Every form of the page, told apart by the pressed button. */
export const CaseForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('acknowledge'), version }),
  z.object({ intent: z.literal('assign'), version, assigneeId: z.string() }),
  z.object({
    intent: z.literal('correct'),
    version,
    class: z.enum(CORRECTION_CLASSES),
    note: z.string().trim().max(5_000).default(''),
  }),
  z.object({
    intent: z.literal('answer'),
    version,
    answer: z.string().max(LONGEST_CASE_TEXT.answer).default(''),
    mail: z.literal('on').optional(),
  }),
])
export type CaseForm = z.output<typeof CaseForm>

/** What the next page says after each form. */
export const SAID: Record<CaseForm['intent'], FlashKey> = {
  acknowledge: 'case-acknowledged',
  assign: 'case-assigned',
  correct: 'case-correction-opened',
  answer: 'case-answered',
}

/** Do the one verb that the pressed button stands for. */
export function doWithCase(desk: Desk, caseId: string, form: CaseForm) {
  const seen = { caseId, seenVersion: form.version }
  switch (form.intent) {
    case 'acknowledge':
      return acknowledgeCase(desk, seen)
    case 'assign':
      return assignCase(desk, seen, form)
    case 'correct':
      return correctForCase(desk, seen, { class: form.class, note: form.note })
    case 'answer': {
      const { answer, mail } = form
      return answerCase(desk, seen, { answer, isMailed: mail === 'on' })
    }
  }
}
