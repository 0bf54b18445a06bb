import { z } from 'zod'
import { accept } from '#app/core/result.ts'
import { readRecord } from '#app/desk/log/read/read-record.ts'
import { checkGiven } from '#app/desk/log/verify/check-given.ts'
import { operation } from '#app/http/api/operation.ts'
import { found } from '../../shapes/answers.ts'

const noun = 'checks'
const NEWEST = 50

const Entry = z.object({
  index: z.int(),
  kind: z.string(),
  loggedAt: z.string(),
  slug: z.string().nullable(),
  version: z.int().nullable(),
})

const PublicRecord = z.object({
  checkpoint: z.object({
    size: z.int(),
    root: z.string(),
    keyId: z.string(),
    /** The signed note itself: what to keep elsewhere. */
    note: z.string(),
    signedAt: z.string(),
  }),
  keys: z.array(
    z.object({
      id: z.string(),
      verifierKey: z.string(),
      why: z.string(),
      index: z.int(),
      since: z.string(),
      until: z.int().nullable(),
    }),
  ),
  /** The newest entries. */
  entries: z.array(Entry),
})

export const readsRecord = [
  operation({
    id: 'getRecord',
    noun,
    method: 'GET',
    path: '/record',
    scope: 'desk:read',
    summary: `Get what is signed of the public record, its keys and its newest ${NEWEST} entries`,
    answer: PublicRecord,
    async run({ desk }) {
      const asked = { before: undefined, limit: NEWEST }
      return found(await readRecord(desk, asked), 'no-such-record')
    },
  }),
  operation({
    id: 'checkAgainstRecord',
    noun,
    method: 'POST',
    path: '/record/checks',
    scope: 'desk:read',
    summary: 'Hold a page, a proof or a feed against the public record',
    body: z.object({
      /** A proof, ClaimReview as JSON, or the HTML of a page. */
      text: z.string().max(1_000_000).default(''),
      /** Or a page of this site. */
      url: z.string().trim().max(2000).default(''),
    }),
    answer: z.object({
      verdict: z.enum(['holds', 'holds-by-own-key', 'outdated', 'fails']),
      faults: z.array(
        z.object({ fault: z.string(), at: z.string().optional() }),
      ),
      found: z.array(
        z.object({
          slug: z.string().nullable(),
          version: z.int(),
          index: z.int(),
          publishedAt: z.string(),
          loggedAt: z.string(),
          newest: z.int(),
          sight: z.enum(['published', 'hidden', 'withdrawn']),
        }),
      ),
    }),
    async run({ desk, body }) {
      const checked = await checkGiven(desk, body)
      return checked.ok ? accept({ body: checked.value }) : checked
    },
  }),
]
