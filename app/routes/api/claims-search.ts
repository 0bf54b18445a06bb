import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import {
  isOurSite,
  languageOnly,
  toFactCheckClaim,
} from '#app/core/api/fact-check-tools.ts'
import { daysBefore } from '#app/core/queue/queue-filter.ts'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { FOR_EVERY_SITE } from '#app/http/api/answer-api.ts'
import { readCursor, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { countRequest } from '#app/http/api/limits.ts'
import { ApiProblem } from '#app/http/api/problems.ts'
import { networkOf } from '#app/http/sign-in/network-of.ts'
import { getDesk } from '#db/people/desks.ts'

const count = (most: number) => z.coerce.number().int().min(0).max(most)

/** The parameters of `claims.search`; what else a client sends is let be. */
const Search = z
  .object({
    query: z.string().trim().max(500).default(''),
    languageCode: z.string().max(35).optional(),
    reviewPublisherSiteFilter: z.string().max(300).optional(),
    maxAgeDays: count(100_000).optional(),
    pageSize: count(1000).default(0),
    pageToken: z
      .string()
      .max(600)
      .refine((token) => readCursor(token) !== null, 'Invalid page token.')
      .optional(),
    offset: count(1000).default(0),
  })
  .refine(
    ({ query, reviewPublisherSiteFilter: site }) => query !== '' || site,
    'query is required unless reviewPublisherSiteFilter is given.',
  )
type Search = z.infer<typeof Search>

const USUAL_PAGE = 10

/**
 * Answers like `claims.search` of Google's Fact Check Tools API, from this
 * desk's own reviews: those of others are theirs to tell.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, clientAddress } = context
  try {
    const headers = await countRequest(
      app.limits,
      'address',
      networkOf(clientAddress),
    )
    const { searchParams } = new URL(request.url)
    const asked = Search.safeParse(Object.fromEntries(searchParams))
    if (!asked.success) {
      const { message, path } = asked.error.issues[0]!
      const where = path.length > 0 ? `${path.join('.')}: ` : ''
      return fault(400, 'INVALID_ARGUMENT', where + message)
    }
    const found = await search(context, asked.data)
    return Response.json(found, { headers: { ...headers, ...OPEN } })
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return fault(429, 'RESOURCE_EXHAUSTED', 'Too many requests.', error.headers)
  }
}

const OPEN = { ...FOR_EVERY_SITE, 'Cache-Control': 'public, max-age=60' }

async function search({ app }: LoaderFunctionArgs['context'], asked: Search) {
  const { readDb, deskId, env } = app
  const { origin } = env
  const { query, reviewPublisherSiteFilter: site, languageCode } = asked
  if (site && !isOurSite(site, origin)) return {}
  const after = timeCursor(asked.pageToken)
  const skipped = after ? 0 : asked.offset
  const limit = asked.pageSize || USUAL_PAGE
  const { reviews, next } = await listPublicReviews(readDb, deskId, {
    words: query || undefined,
    language: languageCode && languageOnly(languageCode),
    from: oldestDay(app.now(), asked.maxAgeDays),
    after,
    limit: limit + skipped,
  })
  const { name } = await getDesk(readDb, deskId)
  const shown = reviews.slice(skipped)
  if (shown.length === 0) return {}
  return {
    claims: shown.map((review) => toFactCheckClaim(review, { name, origin })),
    ...(next && { nextPageToken: toCursor(next) }),
  }
}

function oldestDay(now: Date, days: number | undefined) {
  return days ? daysBefore(now.toISOString().slice(0, 10), days) : undefined
}

/** As that API tells its errors. */
function fault(
  code: number,
  status: string,
  message: string,
  headers: Record<string, string> = {},
) {
  const error = { code, message, status }
  return Response.json(
    { error },
    { status: code, headers: { ...headers, ...FOR_EVERY_SITE } },
  )
}
