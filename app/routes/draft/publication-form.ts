import { z } from 'zod'
import { CORRECTION_CLASSES } from '#app/core/review/content.ts'

const version = z.coerce.number().int()
const note = z.string().trim().max(5_000).default('')
const reason = note

/** Every form of the page, told apart by the pressed button. */
export const PublicationForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('open-correction'),
    version,
    class: z.enum(CORRECTION_CLASSES),
    note,
  }),
  z.object({
    intent: z.literal('change-correction'),
    version,
    class: z.enum(CORRECTION_CLASSES),
    note,
  }),
  z.object({ intent: z.literal('abandon-correction'), version }),
  z.object({ intent: z.literal('propose-withdrawal'), version, reason }),
  z.object({ intent: z.literal('confirm-withdrawal'), version }),
  z.object({ intent: z.literal('undo-withdrawal'), version }),
  z.object({ intent: z.literal('hide'), version, reason }),
])
export type PublicationForm = z.output<typeof PublicationForm>
