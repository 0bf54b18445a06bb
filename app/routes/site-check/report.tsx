import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { Tabs } from '#app/components/data/tabs.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { Instant } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { PageFindings } from '#app/components/site-check/page-findings.tsx'
import { Outcome } from '#app/components/site-check/report-list.tsx'
import { RuleCounts } from '#app/components/site-check/rule-counts.tsx'
import { MOST_LISTED } from '#app/core/review/site/site-counts.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { findSiteCheck } from '#db/site-check/site-checks.ts'
import { listSiteFindings } from '#db/site-check/site-findings.ts'
import { shownReport } from './shown-report.ts'

const A_PAGE = 50

const LEVELS = { errors: 'E', warnings: 'W', notes: 'I' } as const

const Level = z.enum(['errors', 'warnings', 'notes']).catch('errors')

const Search = z.object({ after: z.string().max(400).optional() })

export const meta = titled((t) => t.siteCheck.report.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const id = params['siteCheckId'] ?? ''
  const check = await findSiteCheck(desk.db, desk.deskId, id)
  if (!check) throw new Response(null, { status: 404 })
  const level = Level.parse(params['level'])
  return {
    level,
    report: shownReport(check, desk.now),
    ...(await readFindings(desk, request, { id, level })),
  }
}

async function readFindings(
  { db }: Desk,
  request: Request,
  { id, level }: { id: string; level: keyof typeof LEVELS },
) {
  const { after } = readSearch(request, Search)
  const [page, last] = after?.split('~') ?? []
  const found = await listSiteFindings(db, id, {
    level: LEVELS[level],
    after: page && last ? [page, last] : undefined,
    limit: A_PAGE + 1,
  })
  const shown = found.slice(0, A_PAGE)
  const end = found.length > A_PAGE ? shown.at(-1) : undefined
  return {
    findings: shown.map((finding) => ({
      key: finding.id,
      id: finding.ruleId,
      level: finding.level,
      path: finding.place,
      detail: finding.detail,
      page: finding.page,
      claimId: finding.claimId,
    })),
    newer: after ? withSearch(request, { after: null }) : null,
    older: end && withSearch(request, { after: `${end.page}~${end.id}` }),
  }
}

export default function Report() {
  const t = useMessages().siteCheck
  const { report, level, findings, newer, older } =
    useLoaderData<typeof loader>()
  const { id, startedAt, counts } = report
  const at = (name: keyof typeof LEVELS) => `/desk/site-check/${id}/${name}`
  const isCut = Object.values(counts).some(
    (ofRule) => (ofRule[LEVELS[level]] ?? 0) > MOST_LISTED,
  )
  return (
    <Page width="reading">
      <PageHead
        crumbs={[{ label: t.title, to: '/desk/site-check' }]}
        title={t.report.title}
        meta={
          <>
            <Instant value={startedAt} />
            <Outcome report={report} />
            <span>{t.report.reviews(report.checked)}</span>
          </>
        }
      />
      <Tabs
        label={t.report.levels}
        tabs={[
          { to: at('errors'), label: t.report.errors, count: report.errors },
          {
            to: at('warnings'),
            label: t.report.warnings,
            count: report.warnings,
          },
          { to: at('notes'), label: t.report.notes, count: report.notes },
        ]}
      />
      <div className="flex flex-col gap-6 pt-6">
        {findings.length === 0 ? (
          <Banner tone="good" title={t.report.none[level]} />
        ) : (
          <Card title={t.report.byRule}>
            <RuleCounts counts={counts} level={LEVELS[level]} />
          </Card>
        )}
        {isCut && <p className="text-sm">{t.report.cut(MOST_LISTED)}</p>}
        <PageFindings findings={findings} />
      </div>
      <Pager newer={newer} older={older ?? null} />
    </Page>
  )
}
