import { z } from 'zod'
import { PARTIES, PRIMACIES, STANCES } from '#app/core/research/research.ts'
import {
  audienceFields,
  day,
  id,
  namesSomebody,
  NOBODY_NAMED,
  optionalAddress,
  optionalDay,
  optionalText,
  text,
  version,
} from './research-fields.ts'

const target = id

const question = {
  text: text('text', 1000),
  otherSide: z
    .literal('yes')
    .optional()
    .transform((ticked) => (ticked ? (1 as const) : (0 as const))),
  ...audienceFields,
}

const answer = {
  questionId: id,
  text: text('answer', 4000),
  evidenceIds: z.array(id).max(200).default([]),
}

const evidence = {
  url: optionalAddress,
  title: optionalText(300),
  publisher: optionalText(200),
  finding: text('finding', 4000),
  passage: optionalText(4000),
  stance: z.enum(STANCES),
  primacy: z.enum(PRIMACIES),
  originGroup: optionalText(120),
  seenOn: day,
  archivedAt: optionalAddress,
  ...audienceFields,
}

const contact = {
  party: z.enum(PARTIES),
  name: text('name', 200),
  channel: optionalText(100),
  request: text('request', 4000),
  sentOn: day,
  dueOn: optionalDay,
  answeredOn: optionalDay,
  answer: optionalText(8000),
  ...audienceFields,
}

type Answered = { answeredOn: string | null; answer: string | null }
const hasDay = ({ answer, answeredOn }: Answered) => !answer || !!answeredOn
const hasAnswer = ({ answer, answeredOn }: Answered) => !answeredOn || !!answer
const NO_DAY = { path: ['answeredOn'], error: 'answeredOn' }
const NO_ANSWER = { path: ['answer'], error: 'answerMissing' }

/** The forms of the research page, told apart by the button pressed. */
export const ResearchForm = z.discriminatedUnion('intent', [
  z
    .object({ intent: z.literal('ask-question'), ...question })
    .refine(namesSomebody, NOBODY_NAMED),
  z
    .object({
      intent: z.literal('change-question'),
      target,
      version,
      ...question,
    })
    .refine(namesSomebody, NOBODY_NAMED),
  z.object({ intent: z.literal('remove-question'), target, version }),
  z.object({ intent: z.literal('answer-question'), target, ...answer }),
  z.object({ intent: z.literal('change-answer'), target, version, ...answer }),
  z
    .object({
      intent: z.literal('add-evidence'),
      snapshot: z.literal('take').optional(),
      ...evidence,
    })
    .refine(namesSomebody, NOBODY_NAMED),
  z
    .object({
      intent: z.literal('change-evidence'),
      target,
      version,
      ...evidence,
    })
    .refine(namesSomebody, NOBODY_NAMED),
  z.object({
    intent: z.enum(['accept-evidence', 'remove-evidence']),
    target,
    version,
  }),
  z.object({ intent: z.literal('retake-snapshot'), target }),
  z
    .object({ intent: z.literal('add-contact'), ...contact })
    .refine(namesSomebody, NOBODY_NAMED),
  z
    .object({
      intent: z.literal('change-contact'),
      target,
      version,
      ...contact,
    })
    .refine(namesSomebody, NOBODY_NAMED)
    .refine(hasDay, NO_DAY)
    .refine(hasAnswer, NO_ANSWER),
  z
    .object({
      intent: z.literal('attach-file'),
      note: optionalText(500),
      ...audienceFields,
    })
    .refine(namesSomebody, NOBODY_NAMED),
  z.object({ intent: z.literal('remove-file'), target }),
])
export type ResearchForm = z.infer<typeof ResearchForm>
