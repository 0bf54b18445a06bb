import { z } from 'zod'

const version = z.coerce.number().int()
const note = z.string().trim().max(5_000).default('')

/** Every form of the editor's page, told apart by the pressed button. */
export const ReviewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('approve'),
    version,
    note,
    seenSha256: z.string().length(64),
  }),
  z.object({ intent: z.literal('request-changes'), version, note }),
  z.object({ intent: z.literal('revoke'), version, note }),
  z.object({ intent: z.literal('publish'), version }),
  z.object({
    intent: z.literal('schedule'),
    version,
    /** A time on the desk's clocks. */
    at: z.string().max(40),
  }),
  z.object({ intent: z.literal('unschedule'), version }),
])
export type ReviewForm = z.output<typeof ReviewForm>
