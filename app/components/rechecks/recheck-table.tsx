import { Link } from '@remix-run/react'
import type { RecheckReason, RecheckState } from '#app/core/recheck/recheck.ts'
import { Badge } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Day, Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ListedRecheck = {
  id: string
  shortClaim: string
  reason: RecheckReason
  state: RecheckState
  snoozedUntil: string | null
  openedAt: string
}

/** Published checks that are to be looked at again, as a list. */
export function RecheckTable(props: { rechecks: readonly ListedRecheck[] }) {
  const t = useMessages().rechecks
  const columns: Column<ListedRecheck>[] = [
    {
      key: 'claim',
      head: t.claim,
      isRowHead: true,
      cell: ({ id, shortClaim }) => (
        <Link
          to={`/desk/rechecks/${id}`}
          className="font-serif text-base text-ink no-underline hover:underline"
        >
          {shortClaim}
        </Link>
      ),
    },
    { key: 'reason', head: t.reason, cell: ({ reason }) => t.reasons[reason] },
    {
      key: 'state',
      head: t.state,
      cell: ({ state, snoozedUntil }) => (
        <>
          <Badge tone={state === 'open' ? 'warn' : 'good'}>
            {t.states[state]}
          </Badge>
          {snoozedUntil && (
            <span className="ms-2 text-xs text-ink-faint">
              {t.snoozedUntil} <Day value={snoozedUntil} width="short" />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'opened',
      head: t.opened,
      cell: ({ openedAt }) => <Instant value={openedAt} width="short" />,
    },
  ]
  return (
    <Table
      caption={t.title}
      columns={columns}
      rows={props.rechecks}
      keyOf={({ id }) => id}
    />
  )
}
