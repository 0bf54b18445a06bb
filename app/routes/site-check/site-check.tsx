import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { AlarmList } from '#app/components/site-check/alarm-list.tsx'
import { ReportList } from '#app/components/site-check/report-list.tsx'
import { RunCheck } from '#app/components/site-check/run-check.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import type { Finding } from '#app/core/review/rules/finding.ts'
import type { Desk } from '#app/desk/desk.ts'
import { checkAgain } from '#app/desk/site-check/check-again.ts'
import { startSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { statusOf } from '#app/http/refused.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listOpenAlarms } from '#db/site-check/alarms.ts'
import { listSiteChecks } from '#db/site-check/site-checks.ts'
import { shownReport } from './shown-report.ts'

const MOST_ALARMS = 50
const A_PAGE = 15

const Search = z.object({ before: z.string().max(200).optional() })

export const meta = titled((t) => t.siteCheck.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  return {
    mayCheck: mayDo(desk.actor, 'site.check'),
    alarms: await readAlarms(desk),
    ...(await readReports(desk, request)),
  }
}

async function readAlarms({ db, deskId }: Desk) {
  const alarms = await listOpenAlarms(db, deskId, MOST_ALARMS)
  return alarms.map((alarm) => ({
    ...alarm,
    findings: JSON.parse(alarm.findings) as Finding[],
  }))
}

async function readReports({ db, deskId, now }: Desk, request: Request) {
  const { before } = readSearch(request, Search)
  const page = { before: readCursor(before), limit: A_PAGE + 1 }
  const checks = await listSiteChecks(db, deskId, page)
  const reports = checks.slice(0, A_PAGE).map((check) => ({
    ...shownReport(check, now),
    startedByName: check.startedByName,
  }))
  const last = checks.length > A_PAGE ? reports.at(-1) : undefined
  return {
    reports,
    running: reports.find(({ state }) => state === 'running') ?? null,
    newer: before ? withSearch(request, { before: null }) : null,
    older: last
      ? withSearch(request, { before: `${last.startedAt}~${last.id}` })
      : null,
  }
}

const CheckForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('again'), reviewId: z.string().max(80) }),
  z.object({ intent: z.literal('run') }),
])

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const form = await readForm(request, CheckForm)
  if (!form.ok) return data({ refusal: 'no-such-review' as const }, 400)
  const isRun = form.value.intent === 'run'
  const done =
    form.value.intent === 'run'
      ? await startSiteCheck(desk)
      : await checkAgain(desk, form.value)
  if (!done.ok) return data({ refusal: done.refusal }, statusOf(done.refusal))
  const said = flash(isRun ? 'site-check-started' : 'check-asked')
  return redirect('/desk/site-check', { headers: said })
}

export default function SiteCheck() {
  const t = useMessages().siteCheck
  const shown = useLoaderData<typeof loader>()
  const { alarms, reports, running, mayCheck, newer, older } = shown
  const refused = useActionData<typeof action>()
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <div className="flex flex-col gap-6">
        {refused && (
          <Banner
            tone="danger"
            live="alert"
            title={t.refusals[refused.refusal]}
          />
        )}
        <Card title={t.alarms.title}>
          <AlarmList alarms={alarms} mayCheck={mayCheck} />
        </Card>
        <Card title={t.reports.title}>
          <p className="mb-4 max-w-measure text-sm text-ink-soft">
            {t.reports.lead}
          </p>
          <div className="mb-4 max-w-form">
            <RunCheck running={running} mayCheck={mayCheck} />
          </div>
          <ReportList reports={reports} />
          <Pager newer={newer} older={older} />
        </Card>
      </div>
    </Page>
  )
}
