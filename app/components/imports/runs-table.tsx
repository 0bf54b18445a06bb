import { Link } from '@remix-run/react'
import { Badge, type BadgeTone } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type RunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

export type ListedRun = {
  id: string
  source: string
  state: RunState
  read: number
  fresh: number
  createdAt: string
}

/** Imports, with how far each came. */
export function RunsTable({ runs }: { runs: readonly ListedRun[] }) {
  const t = useMessages().imports
  const columns: Column<ListedRun>[] = [
    {
      key: 'source',
      head: t.source,
      isRowHead: true,
      cell: ({ id, source }) => (
        <Link to={`/desk/import/runs/${id}`} className="wrap-anywhere">
          <bdi>{source}</bdi>
        </Link>
      ),
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state }) => <StateOfRun state={state} />,
    },
    {
      key: 'taken',
      head: t.records,
      isNumber: true,
      cell: ({ fresh, read }) => t.taken(fresh, read),
    },
    {
      key: 'started',
      head: t.started,
      cell: ({ createdAt }) => <Instant value={createdAt} width="short" />,
    },
  ]
  return (
    <Table
      caption={t.runs}
      isCaptionShown
      columns={columns}
      rows={runs}
      keyOf={({ id }) => id}
    />
  )
}

export function StateOfRun({ state }: { state: RunState }) {
  return (
    <Badge tone={TONES[state]}>{useMessages().imports.states[state]}</Badge>
  )
}

const TONES: Record<RunState, BadgeTone> = {
  waiting: 'plain',
  running: 'accent',
  done: 'good',
  failed: 'danger',
  cancelled: 'warn',
}
