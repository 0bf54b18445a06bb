import { z } from 'zod'
import { readSince } from './read-since.ts'

/** What may be asked for: published reviews, those that were withdrawn, or both. */
export const EXPORT_STATES = ['published', 'withdrawn', 'both'] as const

/** Which reviews an export holds; what is left out does not matter. */
export type ReviewFilter = {
  ids?: readonly string[] | undefined
  verdictKey?: string | undefined
  /** A claimant's id or name. */
  claimant?: string | undefined
  articleId?: string | undefined
  tag?: string | undefined
  /** A language; `en` takes `en-GB` too. */
  language?: string | undefined
  /** Instants of the last change that readers saw, both included. */
  from?: string | undefined
  until?: string | undefined
  state: (typeof EXPORT_STATES)[number]
}

const WORD = z.string().trim().min(1).max(200).optional()

const INSTANT = z.string().transform((given, context) => {
  const instant = readSince(given)
  if (instant) return instant
  context.addIssue({ code: 'custom', message: 'not a date' })
  return z.NEVER
})

/** The last day counts whole. */
const END = INSTANT.transform((instant) =>
  instant.endsWith('T00:00:00.000Z')
    ? `${instant.slice(0, 10)}T23:59:59.999Z`
    : instant,
)

/** A filter as an address or a command carries it, under the words people use. */
export const ExportQuery = z
  .object({
    id: z.array(z.string().max(80)).max(1_000).optional(),
    since: INSTANT.optional(),
    until: END.optional(),
    verdict: WORD,
    claimant: WORD,
    article: WORD,
    tag: WORD,
    language: WORD,
    state: z.enum(EXPORT_STATES).default('published'),
  })
  .transform(({ id, since, verdict, article, ...same }): ReviewFilter => ({
    ...same,
    ids: id?.length ? id : undefined,
    from: since,
    verdictKey: verdict,
    articleId: article,
  }))
