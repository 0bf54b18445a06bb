import { Link } from '@remix-run/react'
import { ShieldCheck } from 'lucide-react'
import { Badge } from '../data/badge.tsx'
import { Table } from '../data/table.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownReport = {
  id: string
  startedAt: string
  startedById: string
  startedByName: string | null
  state: 'running' | 'interrupted' | 'finished'
  pages: number
  checked: number
  errors: number
  warnings: number
}

/** Every kept report, newest first. */
export function ReportList({ reports }: { reports: readonly ShownReport[] }) {
  const { audit, siteCheck } = useMessages()
  const t = siteCheck.reports
  if (reports.length === 0)
    return (
      <EmptyState icon={<ShieldCheck />} title={t.empty}>
        {t.emptyBody}
      </EmptyState>
    )
  return (
    <Table
      caption={t.title}
      rows={reports}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'when',
          head: t.when,
          isRowHead: true,
          cell: ({ id, startedAt }) => (
            <Link to={`/desk/site-check/${id}/errors`}>
              <Instant value={startedAt} width="short" />
            </Link>
          ),
        },
        {
          key: 'who',
          head: t.who,
          cell: ({ startedById, startedByName }) =>
            startedByName ?? audit.actors[startedById] ?? audit.gone,
        },
        {
          key: 'reviews',
          head: t.reviews,
          isNumber: true,
          cell: ({ checked }) => checked,
        },
        {
          key: 'outcome',
          head: t.outcome,
          cell: (report) => <Outcome report={report} />,
        },
      ]}
    />
  )
}

type Finished = Pick<ShownReport, 'state' | 'errors' | 'warnings'>

/** What a report came to, in a word and its numbers. */
export function Outcome({ report }: { report: Finished }) {
  const t = useMessages().siteCheck.reports
  const { state, errors, warnings } = report
  if (state !== 'finished')
    return (
      <Badge tone={state === 'running' ? 'accent' : 'plain'}>
        {t.states[state]}
      </Badge>
    )
  const tone = errors > 0 ? 'danger' : 'good'
  return <Badge tone={tone}>{t.counts(errors, warnings)}</Badge>
}
