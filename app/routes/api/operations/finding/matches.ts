import { z } from 'zod'
import { CLAIM_STATES } from '#app/core/claim/claim-state.ts'
import { named } from '#app/core/api/open-api.ts'
import { MATCHED_TEXT_MAX } from '#app/core/intake/limits.ts'
import { accept, refuse } from '#app/core/result.ts'
import { matchText } from '#app/desk/matching/match-text.ts'
import { readMatches } from '#app/desk/matching/read-matches.ts'
import { operation } from '#app/http/api/operation.ts'
import { findClaim } from '#db/claims/claims.ts'

const noun = 'matches'
const MOST_SUGGESTED = 25

const shared = { id: z.string(), text: z.string() }

const Subject = z.discriminatedUnion('kind', [
  z.object({
    ...shared,
    kind: z.literal('claim'),
    state: z.enum(CLAIM_STATES),
  }),
  z.object({
    ...shared,
    kind: z.literal('review'),
    slug: z.string(),
    claimId: z.string(),
    verdict: z.object({
      label: z.string(),
      value: z.number().nullable(),
      best: z.number().nullable(),
      worst: z.number().nullable(),
    }),
    publishedAt: z.string(),
  }),
  z.object({
    ...shared,
    kind: z.literal('imported'),
    publisherName: z.string().nullable(),
    verdictName: z.string().nullable(),
    url: z.string().nullable(),
  }),
])

const Reasons = z.object({
  /** How much of what is telling is shared, from 0 to 1. */
  share: z.number(),
  /** The terms that both have, by kind. */
  reasons: z.record(z.string(), z.array(z.string())),
})

const Similar = named('Similar', z.intersection(Subject, Reasons))

export const readsMatches = [
  operation({
    id: 'listMatches',
    noun,
    method: 'GET',
    path: '/claims/{claimId}/matches',
    scope: 'desk:read',
    summary: 'List what resembles a claim, and what people made of it',
    answer: z.object({
      suggested: z.array(Similar),
      confirmed: z.array(Subject),
      rejected: z.array(Subject),
    }),
    async run({ desk, params }) {
      const claim = await findClaim(desk.db, desk, params.claimId!)
      if (!claim) return refuse('no-such-claim')
      return accept({ body: await readMatches(desk, claim, MOST_SUGGESTED) })
    },
  }),
  operation({
    id: 'matchText',
    noun,
    method: 'POST',
    path: '/matches',
    scope: 'desk:read',
    summary: 'Find what resembles a text, or each claim of a long one',
    body: z.object({ text: z.string().trim().min(1).max(MATCHED_TEXT_MAX) }),
    answer: z.object({
      parts: z.array(z.object({ text: z.string(), similar: z.array(Similar) })),
      /** How many claims of a long text were not looked for. */
      left: z.int(),
    }),
    async run({ desk, body }) {
      return accept({ body: await matchText(desk, body.text) })
    },
  }),
]
