import { z } from 'zod'

const version = z.coerce.number().int().positive()
const id = z.string().max(60)
const LONGEST = 10_000

/** The forms of the rating page, told apart by the button pressed. */
export const RatingForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('send'),
    version,
    raterIds: z.array(id).max(20).default([]),
    noEvidenceNote: z
      .string()
      .trim()
      .max(LONGEST)
      .default('')
      .transform((note) => note || null),
  }),
  z.object({
    intent: z.literal('rate'),
    labelKey: z.string('no-verdict').min(1, 'no-verdict').max(60),
    reasoning: z.string().trim().min(1, 'no-reasoning').max(LONGEST),
    confidence: z.coerce.number().int().min(1).max(3).default(2),
    evidenceIds: z.array(id).max(200).default([]),
  }),
  z.object({
    intent: z.enum(['adjudicate', 'decide-jointly']),
    version,
    labelKey: z.string('no-verdict').min(1, 'no-verdict').max(60),
    reason: z.string().trim().min(1, 'no-reason').max(LONGEST),
  }),
  z.object({
    intent: z.literal('recall'),
    version,
    reason: z.string().trim().min(1, 'no-reason').max(LONGEST),
  }),
  z.object({
    intent: z.literal('replace'),
    version,
    raterId: id.min(1, 'no-person'),
    byId: id.min(1, 'no-person'),
  }),
])
export type RatingForm = z.infer<typeof RatingForm>
