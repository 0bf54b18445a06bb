import { Form, Link } from '@remix-run/react'
import { MOST_ATTEMPTS } from '#app/core/jobs/job.ts'
import { Table, type Column } from '../data/table.tsx'
import { Progress } from '../feedback/progress.tsx'
import { Button, buttonLook } from '../form/button.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ListedJob = {
  id: string
  kind: string
  runAt: string
  attempts: number
  lastError: string | null
  failedAt: string | null
  createdAt: string
  done: number | null
  total: number | null
}

type JobsTableProps = {
  state: 'waiting' | 'running' | 'failed'
  jobs: readonly ListedJob[]
}

/** What the desk does by itself, in one state. */
export function JobsTable({ state, jobs }: JobsTableProps) {
  const t = useMessages().jobs
  return (
    <Table
      caption={t.states[state]}
      columns={useColumns(state)}
      rows={jobs}
      keyOf={({ id }) => id}
    />
  )
}

function useColumns(state: JobsTableProps['state']): Column<ListedJob>[] {
  const t = useMessages().jobs
  const work: Column<ListedJob> = {
    key: 'work',
    head: t.work,
    isRowHead: true,
    cell: ({ kind }) => (
      <span className="font-medium">{t.kinds[kind] ?? kind}</span>
    ),
  }
  const attempts: Column<ListedJob> = {
    key: 'attempts',
    head: t.attempts,
    isNumber: true,
    cell: (job) => t.attemptsOf(job.attempts, MOST_ATTEMPTS),
  }
  const error: Column<ListedJob> = {
    key: 'error',
    head: t.error,
    cell: ({ lastError }) => <span className="wrap-anywhere">{lastError}</span>,
  }
  const putDown = instantColumn('putDown', t.putDown, (job) => job.createdAt)
  const due = instantColumn('due', t.due, ({ runAt }) => runAt)
  const failedAt = instantColumn('failedAt', t.failedAt, (job) => job.failedAt)
  const progress = { key: 'progress', head: t.progress, cell: reached }
  const actions = { key: 'actions', head: t.actions, cell: actionsOn }
  return {
    waiting: [work, putDown, due, attempts, error, actions],
    running: [work, putDown, attempts, progress],
    failed: [work, failedAt, attempts, error, actions],
  }[state]
}

function instantColumn(
  key: string,
  head: string,
  instantOf: (job: ListedJob) => string | null,
): Column<ListedJob> {
  return {
    key,
    head,
    cell(job) {
      const value = instantOf(job)
      return value && <Instant value={value} width="short" />
    },
  }
}

function reached(job: ListedJob) {
  return <Reached {...job} />
}

function actionsOn(job: ListedJob) {
  return <Actions {...job} />
}

function Reached({ done, total }: ListedJob) {
  const t = useMessages().jobs
  if (done === null || total === null) return t.progressUnknown
  return <Progress label={t.done} value={done} max={total} />
}

/** Discarding asks on a page of its own, with or without scripts. */
function Actions({ id, kind }: ListedJob) {
  const t = useMessages().jobs
  const name = t.kinds[kind] ?? kind
  return (
    <Form method="post" className="flex gap-2">
      <input type="hidden" name="jobId" value={id} />
      <Button
        type="submit"
        name="intent"
        value="retry"
        size="small"
        aria-label={t.retryOf(name)}
      >
        {t.retry}
      </Button>
      <Link
        to={`?discard=${encodeURIComponent(id)}`}
        className={buttonLook({ size: 'small', tone: 'danger' })}
        aria-label={t.discardOf(name)}
      >
        {t.discard}
      </Link>
    </Form>
  )
}
