import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { BOARD_COLUMNS, CLAIM_STATES } from '#app/core/claim/claim-state.ts'
import { DUE_FILTERS, QUEUE_SORTS } from '#app/core/queue/queue-filter.ts'
import { mayReadRatings } from '#app/core/rating/decide-rating.ts'
import { accept, refuse } from '#app/core/result.ts'
import { readHistory } from '#app/desk/claims/read-history.ts'
import { readRound } from '#app/desk/rating/read-round.ts'
import { PAGE, readCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { findArticle } from '#db/articles/articles.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { findClaim } from '#db/claims/claims.ts'
import { QueueQuery, readQueue } from '../../assign/queue-request.ts'
import { found, page, pageOf, wholeOf } from '../shapes/answers.ts'
import { Claim, ListedClaim, showClaim, showListed } from '../shapes/claim.ts'

const noun = 'claims'

const Happening = z.object({
  id: z.string(),
  occurredAt: z.string(),
  action: z.string(),
  /** A person’s id, or the part of the desk that did it by itself. */
  actorId: z.string(),
  actorName: z.string().nullable(),
})

const ClaimQuery = z.object({
  column: z
    .enum(['open', 'all', 'dismissed', ...Object.keys(BOARD_COLUMNS)])
    .default('open'),
  assignee: z.string().max(60).optional(),
  claimant: z.string().max(200).optional(),
  article: z.string().max(60).optional(),
  tag: z.string().max(60).optional(),
  due: z.enum(DUE_FILTERS).optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(QUEUE_SORTS).default('updated'),
  ...PAGE,
})

const Sighting = named(
  'Sighting',
  z.object({
    id: z.string(),
    articleVersionId: z.string().nullable(),
    startOffset: z.int().nullable(),
    endOffset: z.int().nullable(),
    exact: z.string().nullable(),
    anchorState: z.string(),
    url: z.string().nullable(),
    headline: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
  }),
)

const Round = named(
  'Round',
  z.object({
    number: z.int(),
    state: z.string(),
    startedAt: z.string(),
    completedAt: z.string().nullable(),
    raters: z.int(),
    /** Empty until the round is complete. */
    ratings: z.array(
      z.object({
        raterId: z.string(),
        labelKey: z.string(),
        reasoning: z.string(),
        confidence: z.int(),
      }),
    ),
  }),
)

export const readClaims = [
  operation({
    id: 'listClaims',
    noun,
    method: 'GET',
    path: '/claims',
    scope: 'desk:read',
    summary: 'List claims by the filters of the queue',
    query: ClaimQuery,
    answer: pageOf(ListedClaim),
    isPaged: true,
    async run({ desk, query: { after, limit, ...query } }) {
      const asked = QueueQuery.parse({
        ...query,
        after: after && queueCursor(after),
      })
      const { claims, next } = await readQueue(desk, asked, limit)
      const items = await showListed(desk, claims)
      return page(items, next && toCursor(JSON.parse(`[${next}]`).flat()))
    },
  }),
  operation({
    id: 'listArticleClaims',
    noun,
    method: 'GET',
    path: '/articles/{articleId}/claims',
    scope: 'desk:read',
    summary: 'List the claims that were found or are seen in an article',
    answer: wholeOf(
      z.object({
        id: z.string(),
        state: z.enum(CLAIM_STATES),
        wording: z.string(),
        quote: z.string(),
        score: z.number(),
        version: z.int(),
      }),
    ),
    async run({ desk, params }) {
      const id = params.articleId!
      if (!(await findArticle(desk.db, desk.deskId, id)))
        return refuse('no-such-article')
      const items = await listArticleClaims(desk.db, desk, id)
      return accept({ body: { items } })
    },
  }),
  operation({
    id: 'getClaim',
    noun,
    method: 'GET',
    path: '/claims/{claimId}',
    scope: 'desk:read',
    summary: 'Get a claim',
    answer: Claim,
    ifMatch: 'optional',
    async run({ desk, params }) {
      const claim = await showClaim(desk, params.claimId!)
      return found(claim, 'no-such-claim', {
        ...(claim && { version: claim.version }),
      })
    },
  }),
  operation({
    id: 'listSightings',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/sightings',
    scope: 'desk:read',
    summary: 'List where a claim appears',
    answer: wholeOf(Sighting),
    async run({ desk, params }) {
      if (!(await findClaim(desk.db, desk, params.claimId!)))
        return refuse('no-such-claim')
      const items = await listSightings(desk.db, params.claimId!)
      return accept({ body: { items } })
    },
  }),
  operation({
    id: 'listRounds',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/rounds',
    scope: 'desk:read',
    summary: 'List rating rounds; an open one without its ratings',
    answer: wholeOf(Round),
    async run({ desk, params }) {
      const claim = await findClaim(desk.db, desk, params.claimId!)
      if (!claim) return refuse('no-such-claim')
      const items = []
      for (let number = claim.round; number > 0; number--) {
        const round = await readRound(desk, claim.id, number)
        if (round) items.push({ ...round, ...readable(round) })
      }
      return accept({ body: { items } })
    },
  }),
  operation({
    id: 'listHistory',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/history',
    scope: 'desk:read',
    summary: 'List what happened to a claim and its review, the newest first',
    query: z.object(PAGE),
    answer: pageOf(Happening),
    isPaged: true,
    async run({ desk, params, query: { after, limit } }) {
      const claim = await findClaim(desk.db, desk, params.claimId!)
      if (!claim) return refuse('no-such-claim')
      const [before] = (after && readCursor(after)) || []
      const asked = { before: Number(before) || undefined, limit }
      const { events, next } = await readHistory(desk, claim.id, asked)
      return page(events, next === null ? null : toCursor([next]))
    },
  }),
]

type Read = NonNullable<Awaited<ReturnType<typeof readRound>>>

/** Blind for programs, too; and nobody's own rating is told them either. */
function readable(round: Read) {
  const ratings = mayReadRatings(round) ? round.ratings : []
  return { raters: round.raterIds.length, ratings }
}

/** As the queue's own pages carry it. */
function queueCursor(after: string) {
  const keys = readCursor(after) ?? []
  return keys.length === 1 ? String(keys[0]) : JSON.stringify(keys)
}
