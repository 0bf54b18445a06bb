import { Link } from '@remix-run/react'
import {
  isCaseOpen,
  type CaseOutcome,
  type CaseState,
} from '#app/core/cases/case-state.ts'
import { PersonName } from '../data/person.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { CaseBadge } from './case-badge.tsx'
import { CaseDue } from './case-due.tsx'

export type ListedCase = {
  id: string
  report: string
  /** Null where it is about the whole site. */
  shortClaim: string | null
  state: CaseState
  outcome: CaseOutcome | null
  assigneeName: string | null
  receivedAt: string
  dueAt: string
  isOverdue: boolean
}

/** Readers' reports as a list to work through. */
export function CaseTable({ cases }: { cases: readonly ListedCase[] }) {
  const t = useMessages().cases.list
  const columns: Column<ListedCase>[] = [
    {
      key: 'report',
      head: t.report,
      isRowHead: true,
      cell: (each) => <ReportCell listed={each} />,
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state, outcome }) => <CaseBadge {...{ state, outcome }} />,
    },
    {
      key: 'due',
      head: t.due,
      cell: ({ state, ...due }) =>
        isCaseOpen(state) ? <CaseDue {...due} /> : '–',
    },
    {
      key: 'received',
      head: t.received,
      cell: ({ receivedAt }) => <Instant value={receivedAt} width="short" />,
    },
    {
      key: 'who',
      head: t.who,
      cell: ({ assigneeName }) =>
        assigneeName ? (
          <PersonName name={assigneeName} />
        ) : (
          <span className="text-ink-faint">{t.nobody}</span>
        ),
    },
  ]
  return (
    <Table
      caption={t.title}
      columns={columns}
      rows={cases}
      keyOf={({ id }) => id}
    />
  )
}

function ReportCell({ listed }: { listed: ListedCase }) {
  const t = useMessages().cases.report
  return (
    <div className="flex flex-col gap-1">
      <Link
        to={`/desk/cases/${listed.id}`}
        className="line-clamp-3 font-serif text-base leading-snug break-words text-ink no-underline hover:text-accent hover:underline"
      >
        {listed.report}
      </Link>
      <p className="line-clamp-1 text-xs text-ink-faint">
        {listed.shortClaim ?? t.wholeSite}
      </p>
    </div>
  )
}
