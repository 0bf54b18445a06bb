import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import { accept, refuse } from '#app/core/result.ts'
import { PAGE, timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { operation } from '#app/http/api/operation.ts'
import { listOpenAlarms } from '#db/site-check/alarms.ts'
import { findSiteCheck, listSiteChecks } from '#db/site-check/site-checks.ts'
import { listSiteFindings } from '#db/site-check/site-findings.ts'
import { shownReport } from '../../../site-check/shown-report.ts'
import { page, pageOf, wholeOf } from '../../shapes/answers.ts'

const noun = 'checks'
const MOST_ALARMS = 100

const SiteCheck = named(
  'SiteCheck',
  z.object({
    id: z.string(),
    startedAt: z.string(),
    state: z.enum(['running', 'interrupted', 'finished']),
    /** How many reviews there were, and how many were looked at. */
    pages: z.int(),
    checked: z.int(),
    errors: z.int(),
    warnings: z.int(),
    notes: z.int(),
    /** How often each rule was broken, by level: E, W or I. */
    counts: z.record(z.string(), z.record(z.string(), z.int())),
  }),
)

const LEVELS = { errors: 'E', warnings: 'W', notes: 'I' } as const

const ON = { noun, method: 'GET', scope: 'desk:read' } as const

export const readSiteChecks = [
  operation({
    ...ON,
    id: 'listSiteChecks',
    path: '/site-checks',
    summary: 'List the checks of all that is published, the newest first',
    query: z.object(PAGE),
    answer: pageOf(SiteCheck),
    isPaged: true,
    async run({ desk, query: { after, limit } }) {
      const { db, deskId, now } = desk
      const asked = { before: timeCursor(after), limit: limit + 1 }
      const checks = await listSiteChecks(db, deskId, asked)
      const items = checks.slice(0, limit).map((row) => shownReport(row, now))
      const last = checks.length > limit ? items.at(-1) : undefined
      return page(items, last ? toCursor([last.startedAt, last.id]) : null)
    },
  }),
  operation({
    ...ON,
    id: 'getSiteCheck',
    path: '/site-checks/{siteCheckId}',
    summary: 'Get how far a check is and how often each rule was broken',
    answer: SiteCheck,
    async run({ desk, params }) {
      const { db, deskId, now } = desk
      const check = await findSiteCheck(db, deskId, params.siteCheckId!)
      if (!check) return refuse('no-such-check')
      return accept({ body: shownReport(check, now) })
    },
  }),
  operation({
    ...ON,
    id: 'listSiteFindings',
    path: '/site-checks/{siteCheckId}/findings',
    summary: 'List what a check found at one level, page by page',
    query: z.object({
      level: z.enum(['errors', 'warnings', 'notes']).default('errors'),
      ...PAGE,
    }),
    answer: pageOf(
      z.object({
        id: z.string(),
        ruleId: z.string(),
        level: z.string(),
        page: z.string(),
        /** Where in the markup or page. */
        place: z.string(),
        detail: z.string().nullable(),
        claimId: z.string().nullable(),
      }),
    ),
    isPaged: true,
    async run({ desk, params, query: { level, after, limit } }) {
      const { db, deskId } = desk
      const check = await findSiteCheck(db, deskId, params.siteCheckId!)
      if (!check) return refuse('no-such-check')
      const rows = await listSiteFindings(db, check.id, {
        level: LEVELS[level],
        after: timeCursor(after),
        limit: limit + 1,
      })
      const items = rows.slice(0, limit)
      const last = rows.length > limit ? items.at(-1) : undefined
      return page(items, last ? toCursor([last.page, last.id]) : null)
    },
  }),
  operation({
    ...ON,
    id: 'listAlarms',
    path: '/alarms',
    summary: `List the published pages that fail on the live site, at most ${MOST_ALARMS}`,
    answer: wholeOf(
      z.object({
        reviewId: z.string(),
        claimId: z.string(),
        shortClaim: z.string(),
        url: z.string(),
        raisedAt: z.string(),
        checkedAt: z.string(),
        findings: z.array(z.unknown()),
      }),
    ),
    async run({ desk: { db, deskId } }) {
      const alarms = await listOpenAlarms(db, deskId, MOST_ALARMS)
      const items = alarms.map((alarm) => ({
        ...alarm,
        findings: JSON.parse(alarm.findings) as unknown[],
      }))
      return accept({ body: { items } })
    },
  }),
]
