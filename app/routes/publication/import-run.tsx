import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import {
  Form,
  useActionData,
  useLoaderData,
  useRevalidator,
} from '@remix-run/react'
import { useEffect } from 'react'
import { z } from 'zod'
import { Banner } from '#app/components/feedback/banner.tsx'
import { Progress } from '#app/components/feedback/progress.tsx'
import { Button } from '#app/components/form/button.tsx'
import {
  DefectTable,
  FailureList,
  RunCounts,
} from '#app/components/imports/run-report.tsx'
import { StateOfRun } from '#app/components/imports/runs-table.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ImportedTable } from '#app/components/review-desk/imported-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { cancelImport, resumeImport } from '#app/desk/imports/change-import.ts'
import type { Failure } from '#app/desk/imports/take-in-batch.ts'
import {
  isWebAddress,
  startImportFrom,
} from '#app/desk/imports/start-import.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { findImportRun } from '#db/imports/import-runs.ts'
import { listImported } from '#db/publication/imported-reviews.ts'
import { countLevels } from './count-levels.ts'

const SHOWN = 25
const LOOK_AGAIN_MS = 2_000

export const meta = titled((t) => t.review.imports.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, deskId, actor } = await deskFor({ request, context }, 'desk.read')
  const run = await findImportRun(db, deskId, params.runId!)
  if (!run) throw new Response('No such import', { status: 404 })
  const { defects, failures, ...shown } = run
  const rows = await listImported(db, deskId, { runId: run.id, limit: SHOWN })
  return {
    run: shown,
    mayImport: mayDo(actor, 'review.import'),
    isAddress: isWebAddress(run.source),
    defects: byCount(JSON.parse(defects) as Record<string, number>),
    failures: JSON.parse(failures) as Failure[],
    imported: rows.map(countLevels),
  }
}

function byCount(counts: Record<string, number>) {
  return Object.entries(counts)
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count)
}

const RunForm = z.object({ intent: z.enum(['cancel', 'resume', 'again']) })

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.import')
  const form = await readForm(request, RunForm)
  if (!form.ok) throw new Response(null, { status: 400 })
  const done = await carryOut(desk, form.value.intent, params.runId!)
  if (!done.ok) return data({ refusal: done.refusal }, { status: 409 })
  return redirect(`/desk/import/runs/${done.value.runId}`)
}

async function carryOut(
  desk: Awaited<ReturnType<typeof deskFor>>,
  intent: z.infer<typeof RunForm>['intent'],
  runId: string,
) {
  if (intent === 'cancel') return cancelImport(desk, { runId })
  if (intent === 'resume') return resumeImport(desk, { runId })
  const run = await findImportRun(desk.db, desk.deskId, runId)
  return startImportFrom(desk, { url: run?.source ?? '' })
}

export default function ImportRun() {
  const { imports: t, review } = useMessages()
  const { run, defects, failures, imported } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const isUnderWay = run.state === 'waiting' || run.state === 'running'
  useLookingAgain(isUnderWay)
  return (
    <Page>
      <PageHead
        title={<bdi className="wrap-anywhere">{run.source}</bdi>}
        crumbs={[{ label: review.imports.title, to: '/desk/import' }]}
      />
      <div className="flex flex-col gap-6">
        {refused && (
          <Banner
            tone="warn"
            live="alert"
            title={t.refusals[refused.refusal]}
          />
        )}
        {run.fault && (
          <Banner tone="danger" title={t.faults[run.fault] ?? run.fault} />
        )}
        <div className="flex max-w-form flex-col gap-3">
          <p>
            <StateOfRun state={run.state} />
          </p>
          {isUnderWay && <HowFar {...run} />}
          <Choices />
        </div>
        <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
          <RunCounts run={run} />
          <DefectTable defects={defects} />
        </div>
        <FailureList failures={failures} />
        <section>
          <h2 className="mb-3 text-base font-semibold">{t.recordsOfRun}</h2>
          {imported.length > 0 ? (
            <ImportedTable imported={imported} />
          ) : (
            <p className="text-sm text-ink-soft">{t.noRecords}</p>
          )}
        </section>
      </div>
    </Page>
  )
}

type HowFarProps = { cursor: number; sourceBytes: number | null }

function HowFar({ cursor, sourceBytes }: HowFarProps) {
  const t = useMessages().imports
  return (
    <>
      {sourceBytes === null ? (
        <Progress label={t.reading} />
      ) : (
        <Progress label={t.progress} value={cursor} max={sourceBytes} />
      )}
      <noscript>
        <p className="text-sm text-ink-soft">{t.reload}</p>
      </noscript>
    </>
  )
}

function Choices() {
  const t = useMessages().imports
  const { run, mayImport, isAddress } = useLoaderData<typeof loader>()
  if (!mayImport) return null
  const isStopped = run.state === 'failed' || run.state === 'cancelled'
  return (
    <Form method="post" className="flex gap-3">
      {(run.state === 'waiting' || run.state === 'running') && (
        <Button type="submit" name="intent" value="cancel" tone="danger">
          {t.cancel}
        </Button>
      )}
      {isStopped && (
        <Button type="submit" name="intent" value="resume">
          {t.resume}
        </Button>
      )}
      {run.state === 'done' && isAddress && (
        <Button type="submit" name="intent" value="again">
          {t.again}
        </Button>
      )}
    </Form>
  )
}

/** Where scripts run, the page follows the import by itself. */
function useLookingAgain(isUnderWay: boolean) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(revalidate, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isUnderWay, revalidate])
}
