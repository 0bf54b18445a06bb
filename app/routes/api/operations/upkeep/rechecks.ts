import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import {
  RECHECK_REASONS,
  RECHECK_STATES,
  type RecheckDetail,
} from '#app/core/recheck/recheck.ts'
import { accept, refuse } from '#app/core/result.ts'
import { readRecheck } from '#app/desk/rechecks/read-recheck.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { listRechecks } from '#db/upkeep/rechecks.ts'
import { page, pageOf } from '../../shapes/answers.ts'
import { Named } from '../../shapes/claim.ts'

const noun = 'rechecks'

const ListedRecheck = z.object({
  id: z.string(),
  claimId: z.string(),
  reviewId: z.string(),
  shortClaim: z.string(),
  reason: z.enum(RECHECK_REASONS),
  /** The evidence, the day, or the claim or imported review it was seen in. */
  subjectId: z.string(),
  /** The source’s address, or where the claim was seen. */
  url: z.string().nullable(),
  /** Why the source cannot be had. */
  failure: z.string().nullable(),
  /** The claim as it was seen again. */
  wording: z.string().nullable(),
  state: z.enum(RECHECK_STATES),
  note: z.string().nullable(),
  snoozedUntil: z.string().nullable(),
  openedAt: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: Named.nullable(),
  version: z.int(),
})

const KeptText = z.object({
  takenAt: z.string().nullable(),
  text: z.string().nullable(),
  /** A long text is cut off. */
  isCut: z.boolean(),
})

const Recheck = named(
  'Recheck',
  ListedRecheck.extend({
    /** What the source said when somebody last relied on it. */
    before: KeptText.nullable(),
    after: KeptText.nullable(),
  }),
)

export const readRechecks = [
  operation({
    id: 'listRechecks',
    noun,
    method: 'GET',
    path: '/rechecks',
    scope: 'desk:read',
    summary: 'List published reviews that are to be looked at again',
    query: z.object({
      show: z.enum(['due', 'snoozed', 'decided']).default('due'),
      claimId: z.string().max(60).optional(),
      ...PAGE,
    }),
    answer: pageOf(ListedRecheck),
    isPaged: true,
    async run({ desk, query: { show, claimId, after, limit } }) {
      const today = desk.now.toISOString().slice(0, 10)
      const rows = await listRechecks(desk.db, desk, {
        ...{ show, claimId, today },
        after: timeCursor(after),
        limit: limit + 1,
      })
      const shown = rows.slice(0, limit)
      const last = rows.length > limit ? shown.at(-1) : undefined
      const next = last ? toCursor([last.openedAt, last.id]) : null
      const items = shown.map((row) =>
        toListed(row, JSON.parse(row.detail) as RecheckDetail),
      )
      return page(items, next)
    },
  }),
  operation({
    id: 'getRecheck',
    noun,
    method: 'GET',
    path: '/rechecks/{recheckId}',
    scope: 'desk:read',
    summary: 'Get a re-check with what its source said before and says now',
    answer: Recheck,
    async run({ desk, params }) {
      const shown = await readRecheck(desk, params.recheckId!)
      if (!shown) return refuse('no-such-recheck')
      const { recheck, detail, before, after } = shown
      return accept({ body: { ...toListed(recheck, detail), before, after } })
    },
  }),
]

type Decided = { decidedById: string | null; decidedByName: string | null }

function toListed<Row extends Decided>(row: Row, detail: RecheckDetail) {
  const { decidedById: id, decidedByName: name } = row
  const { url = null, failure = null, wording = null } = detail
  const decidedBy = id && name ? { id, name } : null
  return { ...row, url, failure, wording, decidedBy }
}
