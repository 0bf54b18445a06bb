import { Link } from '@remix-run/react'
import { useState } from 'react'
import { PRIORITIES, type BoardColumn } from '#app/core/claim/claim-state.ts'
import { classNames } from '../class-names.ts'
import { Badge } from '../data/badge.tsx'
import { Avatar } from '../data/person.tsx'
import { PriorityMark } from '../data/priority-mark.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { CONTROL } from '../form/field.tsx'
import { useMessages } from '../messages.tsx'
import { DueDay, type ShownClaim } from './queue-table.tsx'

type ShownColumn = {
  column: BoardColumn
  claims: readonly ShownClaim[]
  hasMore: boolean
}

type BoardProps = { columns: readonly ShownColumn[]; today: string }

/**
 * The seven columns side by side; on a narrow screen one of them, picked from a
 * list. Without scripts all stand below each other there.
 */
export function Board({ columns, today }: BoardProps) {
  const { queue: t, states } = useMessages()
  const [picked, setPicked] = useState<BoardColumn | null>(null)
  return (
    <>
      <label className="mb-4 flex flex-col gap-1 text-sm font-medium md:hidden">
        {t.pickColumn}
        <select
          className={CONTROL}
          onChange={({ target }) =>
            setPicked((target.value || null) as BoardColumn | null)
          }
        >
          <option value="">{t.columns.open}</option>
          {columns.map(({ column, claims, hasMore }) => (
            <option key={column} value={column}>
              {states.column[column]} ({t.shown(claims.length, hasMore)})
            </option>
          ))}
        </select>
      </label>
      <div className="flex flex-col gap-6 md:-mx-4 md:flex-row md:gap-3 md:overflow-x-auto md:px-4 md:pb-4">
        {columns.map((shown) => (
          <section
            key={shown.column}
            aria-label={states.column[shown.column]}
            className={classNames(
              'min-w-0 md:flex md:w-56 md:flex-1 md:shrink-0 md:flex-col',
              picked && picked !== shown.column && 'max-md:hidden',
            )}
          >
            <ColumnOf {...shown} today={today} />
          </section>
        ))}
      </div>
    </>
  )
}

function ColumnOf({
  column,
  claims,
  hasMore,
  today,
}: ShownColumn & { today: string }) {
  const { queue: t, states } = useMessages()
  return (
    <>
      <h2 className="mb-2 flex items-baseline justify-between border-b-2 border-line-strong/40 pb-1 text-sm font-semibold">
        {states.column[column]}
        <span className="font-normal text-ink-faint tabular-nums">
          {t.shown(claims.length, hasMore)}
        </span>
      </h2>
      {claims.length === 0 && (
        <p className="rounded-md border border-dashed border-line px-3 py-4 text-sm text-ink-faint">
          {t.columnEmpty[column]}
        </p>
      )}
      <ol className="flex flex-col gap-2">
        {claims.map((claim) => (
          <li key={claim.id}>
            <BoardCard claim={claim} column={column} today={today} />
          </li>
        ))}
      </ol>
      {hasMore && (
        <Link to={`/desk/queue?column=${column}`} className="mt-2 text-sm">
          {t.seeAll(states.column[column])}
        </Link>
      )}
    </>
  )
}

type BoardCardProps = { claim: ShownClaim; column: BoardColumn; today: string }

function BoardCard({ claim, column, today }: BoardCardProps) {
  const { queue: t, states } = useMessages()
  const priority = PRIORITIES[claim.priority] ?? 'normal'
  const isMixed = ['rating', 'writing', 'review'].includes(column)
  return (
    <Link
      to={`/desk/claims/${claim.id}`}
      prefetch="intent"
      className="flex flex-col gap-2 rounded-md border border-line bg-sheet p-3 text-sm text-ink no-underline shadow-xs hover:border-accent"
    >
      <span className="line-clamp-4 font-serif leading-snug">
        {claim.wording}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        {isMixed && <StateBadge state={claim.state} />}
        {claim.recheckDue && <Badge tone="warn">{t.recheckDue}</Badge>}
        {claim.waitingOn && <span>{states.waitingOn[claim.waitingOn]}</span>}
        {claim.dueOn && <DueDay dueOn={claim.dueOn} today={today} />}
        {priority !== 'normal' && <PriorityMark priority={priority} />}
        {claim.assigneeName && (
          <span className="ms-auto inline-flex items-center gap-1">
            <Avatar name={claim.assigneeName} size="small" />
            <span className="sr-only">{claim.assigneeName}</span>
          </span>
        )}
      </span>
    </Link>
  )
}
