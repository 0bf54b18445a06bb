import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import {
  CASE_OUTCOMES,
  CASE_STATES,
  isCaseOverdue,
} from '#app/core/cases/case-state.ts'
import { accept, refuse } from '#app/core/result.ts'
import { acknowledgeCase } from '#app/desk/cases/acknowledge-case.ts'
import { CASE_LISTS, listCases } from '#app/desk/cases/list-cases.ts'
import type { Desk } from '#app/desk/desk.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { findCase, type ShownCase } from '#db/upkeep/cases.ts'
import { found, page, pageOf } from '../../shapes/answers.ts'
import { Named } from '../../shapes/claim.ts'

const noun = 'cases'

/** Without the reader's address and the reference, which are the reader's own. */
const Case = named(
  'Case',
  z.object({
    id: z.string(),
    /** Null where it is about the whole site. */
    claimId: z.string().nullable(),
    reviewId: z.string().nullable(),
    shortClaim: z.string().nullable(),
    report: z.string(),
    source: z.string().nullable(),
    state: z.enum(CASE_STATES),
    outcome: z.enum(CASE_OUTCOMES).nullable(),
    answer: z.string().nullable(),
    assignee: Named.nullable(),
    correctionId: z.string().nullable(),
    receivedAt: z.string(),
    acknowledgeBy: z.string(),
    decideBy: z.string(),
    dueAt: z.string(),
    isOverdue: z.boolean(),
    acknowledgedAt: z.string().nullable(),
    decidedAt: z.string().nullable(),
    answeredAt: z.string().nullable(),
    version: z.int(),
  }),
)

export const readCases = [
  operation({
    id: 'listCases',
    noun,
    method: 'GET',
    path: '/cases',
    scope: 'desk:read',
    summary:
      'List readers’ reports: open ones by what is due, others newest first',
    query: z.object({ show: z.enum(CASE_LISTS).default('open'), ...PAGE }),
    answer: pageOf(Case),
    isPaged: true,
    async run({ desk, query: { show, after, limit } }) {
      const asked = { show, after: timeCursor(after), limit }
      const { cases, next } = await listCases(desk, asked)
      const items = cases.map((each) => toCase(desk, each))
      return page(items, next && toCursor(next))
    },
  }),
  operation({
    id: 'getCase',
    noun,
    method: 'GET',
    path: '/cases/{caseId}',
    scope: 'desk:read',
    summary: 'Get a reader’s report and what became of it',
    answer: Case,
    ifMatch: 'optional',
    async run({ desk, params }) {
      const shown = await showCase(desk, params.caseId!)
      const version = shown && { version: shown.version }
      return found(shown, 'no-such-case', version)
    },
  }),
]

export const writeCases = [
  operation({
    id: 'acknowledgeCase',
    noun,
    method: 'POST',
    path: '/cases/{caseId}/acknowledge',
    scope: 'research:write',
    summary: 'Begin to look into a reader’s report',
    answer: Case,
    ifMatch: 'optional',
    async run({ desk, params, seenVersion }) {
      const caseId = params.caseId!
      const done = await acknowledgeCase(desk, { caseId, seenVersion })
      const shown = await showCase(desk, caseId)
      if (!done.ok) return refuse(done.refusal, shown)
      if (!shown) throw new Error(`No case ${caseId}`)
      return accept({ body: shown, version: shown.version })
    },
  }),
]

async function showCase(desk: Desk, caseId: string) {
  const one = await findCase(desk.db, desk, caseId)
  return one && toCase(desk, one)
}

function toCase({ now }: Desk, row: ShownCase) {
  const { assigneeId: id, assigneeName: name } = row
  return {
    ...row,
    assignee: id && name ? { id, name } : null,
    isOverdue: isCaseOverdue(row, now.toISOString()),
  }
}
