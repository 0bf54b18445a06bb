import { z } from 'zod'

const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined)

const WORD = z.string().trim().max(200).optional().catch(undefined)

/** What a reader may ask of the front page; anything odd counts as not asked. */
export const PublicSearch = z.object({
  q: WORD,
  verdict: WORD,
  claimant: WORD,
  tag: WORD,
  from: DAY,
  until: DAY,
  after: z
    .string()
    .regex(/^[^~]{10,40}~[\w-]{1,80}$/)
    .optional()
    .catch(undefined),
})
export type PublicSearch = z.infer<typeof PublicSearch>

/** The key of the last row of the page before, as an address carries it. */
export function readCursor(after: string | undefined) {
  const [instant, id] = after?.split('~') ?? []
  return instant && id ? ([instant, id] as const) : undefined
}
