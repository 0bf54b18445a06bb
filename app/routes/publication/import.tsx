import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FolderInput } from 'lucide-react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { FileInput } from '#app/components/form/file-input.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextInput } from '#app/components/form/text-input.tsx'
import { FollowedFeeds } from '#app/components/imports/followed-feeds.tsx'
import { RunsTable } from '#app/components/imports/runs-table.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ImportedTable } from '#app/components/review-desk/imported-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { startImport, startImportFrom } from '#app/desk/imports/start-import.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listImportRuns } from '#db/imports/import-runs.ts'
import {
  listSubscriptions,
  type Subscription,
} from '#db/imports/subscriptions.ts'
import { listImported } from '#db/publication/imported-reviews.ts'
import { countLevels } from './count-levels.ts'
import { doWithFeed, SubscriptionForm } from './subscription-form.ts'

const A_PAGE = 50
const RUNS = 5

const Search = z.object({
  after: z.string().max(200).optional().catch(undefined),
})

export const meta = titled((t) => t.review.imports.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { after } = readSearch(request, Search)
  const page = { after: readCursor(after), limit: A_PAGE }
  const rows = await listImported(desk.db, desk.deskId, page)
  const runs = await listImportRuns(desk.db, desk.deskId, { limit: RUNS })
  const feeds = await listSubscriptions(desk.db, desk.deskId)
  const last = rows.length === A_PAGE ? rows.at(-1) : undefined
  return {
    mayImport: mayDo(desk.actor, 'review.import'),
    runs: runs.map(({ id, source, state, read, fresh, createdAt }) => ({
      ...{ id, source, state, read, fresh, createdAt },
    })),
    feeds: feeds.map(toFeed),
    imported: rows.map(countLevels),
    newer: after ? withSearch(request, { after: null }) : null,
    older: last
      ? withSearch(request, { after: `${last.importedAt}~${last.id}` })
      : null,
  }
}

function toFeed({ id, url, state, failures, ...feed }: Subscription) {
  const { failure, fetchedAt, fetchAt, lastRunId } = feed
  return { id, url, state, failures, failure, fetchedAt, fetchAt, lastRunId }
}

const Url = z.string().trim().max(2_000)

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.import')
  if (context.bodyRefused) return refusal('too-large', 413)
  const form = await request.formData()
  const asked = SubscriptionForm.safeParse(Object.fromEntries(form))
  if (asked.success) return changeFeeds(desk, asked.data)
  const file = form.get('file')
  const url = Url.catch('').parse(form.get('url'))
  const hasFile = file instanceof File && file.size > 0
  if (!hasFile && !url) return refusal('nothing-given', 400)

  const started = hasFile
    ? await startImport(desk, {
        source: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })
    : await startImportFrom(desk, { url })
  if (!started.ok) return refusal(started.refusal, 409)
  return redirect(`/desk/import/runs/${started.value.runId}`)
}

async function changeFeeds(desk: Desk, form: SubscriptionForm) {
  const done = await doWithFeed(desk, form)
  if (done.ok) return redirect('/desk/import')
  const feed = form.intent === 'follow' ? form.feed : ''
  return data({ refusal: done.refusal, feed }, { status: 409 })
}

function refusal<Refusal extends string>(given: Refusal, status: number) {
  return data({ refusal: given, feed: null }, { status })
}

export default function Import() {
  const { review, imports } = useMessages()
  const { imports: t } = review
  const { refusals } = imports
  const { mayImport, runs, feeds, imported, newer, older } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const isOfFeed = typeof refused?.feed === 'string'
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <div className="mb-8 grid items-start gap-6 lg:grid-cols-2">
        {mayImport && <ImportForm />}
        <div className="flex flex-col gap-6">
          {runs.length > 0 && <RunsTable runs={runs} />}
          <FollowedFeeds
            feeds={feeds}
            mayFollow={mayImport}
            given={refused?.feed ?? ''}
            error={isOfFeed ? refusals[refused.refusal] : undefined}
          />
        </div>
      </div>
      {imported.length > 0 ? (
        <ImportedTable imported={imported} />
      ) : (
        <EmptyState icon={<FolderInput />} title={t.empty}>
          {t.emptyBody}
        </EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}

function ImportForm() {
  const t = useMessages().imports
  const answer = useActionData<typeof action>()
  const refused = answer?.feed === null ? answer.refusal : undefined
  const isAboutUrl = refused === 'not-an-address'
  const error = refused && t.refusals[refused]
  return (
    <Card>
      <Form
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <FileInput
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={isAboutUrl ? undefined : error}
          accept=".json,.jsonld,.ndjson,.jsonl,.html,.htm,application/json,application/ld+json,text/html"
        />
        <TextInput
          name="url"
          type="url"
          label={t.url}
          hint={t.urlHint}
          error={isAboutUrl ? error : undefined}
          maxLength={2000}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </Card>
  )
}
