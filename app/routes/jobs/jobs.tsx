import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { Tabs } from '#app/components/data/tabs.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { Button, buttonLook } from '#app/components/form/button.tsx'
import { JobsTable } from '#app/components/jobs/jobs-table.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { discardJob } from '#app/desk/jobs/discard-job.ts'
import { retryJob } from '#app/desk/jobs/retry-job.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { countJobs, findJob, JOB_STATES, listJobs } from '#db/jobs/jobs.ts'

const A_PAGE = 50
/** Counted no further: the number says how much work there is, not more. */
const COUNTED = 1_000

const State = z.enum(JOB_STATES).catch('waiting')
const Search = z.object({
  after: z.string().max(200).optional().catch(undefined),
  discard: z.string().max(64).optional().catch(undefined),
})

export const meta = titled((t) => t.jobs.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, now } = await deskFor({ request, context }, 'desk.manage')
  const state = State.parse(params.state)
  const { after, discard } = readSearch(request, Search)
  const at = { now: now.toISOString() }
  const page = { ...at, after: readCursor(after), limit: A_PAGE }
  const jobs = await listJobs(db, state, page)
  const last = jobs.length === A_PAGE ? jobs.at(-1) : undefined
  const counts = JOB_STATES.map((each) =>
    countJobs(db, each, { ...at, most: COUNTED }),
  )
  const toDiscard = discard ? await findJob(db, discard) : undefined
  return {
    state,
    jobs,
    counts: await Promise.all(counts),
    toDiscard: toDiscard ? { id: toDiscard.id, kind: toDiscard.kind } : null,
    newer: after ? withSearch(request, { after: null }) : null,
    older: last
      ? withSearch(request, { after: `${last.createdAt}~${last.id}` })
      : null,
  }
}

const JobForm = z.object({
  intent: z.enum(['retry', 'discard']),
  jobId: z.string().max(64),
})

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.manage')
  const form = await readForm(request, JobForm)
  if (!form.ok) throw new Response(null, { status: 400 })
  const { intent, ...job } = form.value
  const isRetry = intent === 'retry'
  const done = await (isRetry ? retryJob(desk, job) : discardJob(desk, job))
  if (!done.ok) return data({ refusal: done.refusal }, { status: 409 })
  const said = flash(isRetry ? 'job-retried' : 'job-discarded')
  return redirect(pathOf(State.parse(params.state)), { headers: said })
}

function pathOf(state: z.infer<typeof State>) {
  return state === 'waiting' ? '/desk/jobs' : `/desk/jobs/${state}`
}

export default function Jobs() {
  const t = useMessages().jobs
  const { state, jobs, counts, newer, older } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const tabs = JOB_STATES.map((each, index) => ({
    to: pathOf(each),
    label: t.tabCount(t.states[each], counts[index] ?? 0, COUNTED),
    isExact: true,
  }))
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      {refused && (
        <Banner tone="warn" live="alert" title={t.refusals[refused.refusal]} />
      )}
      <Question />
      <Tabs label={t.tabs} tabs={tabs} />
      <div className="pt-4">
        {jobs.length > 0 ? (
          <JobsTable state={state} jobs={jobs} />
        ) : (
          <EmptyState title={t.empty[state]}>{t.emptyBody}</EmptyState>
        )}
      </div>
      <Pager newer={newer} older={older} />
    </Page>
  )
}

/** Asks before work is discarded, which cannot be undone. */
function Question() {
  const t = useMessages().jobs
  const { state, toDiscard } = useLoaderData<typeof loader>()
  if (!toDiscard) return null
  return (
    <div className="mb-6">
      <Banner
        tone="danger"
        title={`${t.ask.title} ${t.kinds[toDiscard.kind] ?? toDiscard.kind}`}
        actions={
          <Form method="post" action={pathOf(state)} className="flex gap-2">
            <input type="hidden" name="jobId" value={toDiscard.id} />
            <Button type="submit" name="intent" value="discard" tone="danger">
              {t.ask.confirm}
            </Button>
            <Link to={pathOf(state)} className={buttonLook({})}>
              {t.ask.back}
            </Link>
          </Form>
        }
      >
        {t.ask.body}
      </Banner>
    </div>
  )
}
