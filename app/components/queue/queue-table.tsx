import { Form, Link } from '@remix-run/react'
import { Lock } from 'lucide-react'
import {
  PRIORITIES,
  type ClaimState,
  type WaitingOn,
} from '#app/core/claim/claim-state.ts'
import { isOverdue } from '#app/core/queue/queue-filter.ts'
import { Badge } from '../data/badge.tsx'
import { PersonName } from '../data/person.tsx'
import { PriorityMark } from '../data/priority-mark.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Tag } from '../data/tag.tsx'
import { Button } from '../form/button.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownClaim = {
  id: string
  wording: string
  state: ClaimState
  score: number
  assigneeName: string | null
  claimantName: string | null
  articleHeadline: string | null
  priority: number
  dueOn: string | null
  waitingOn: WaitingOn | null
  sensitive: number
  version: number
  /** Its published review is to be looked at again. */
  recheckDue?: boolean
}

type QueueTableProps = {
  claims: readonly ShownClaim[]
  tagged: readonly { claimId: string; id: string; name: string }[]
  /** YYYY-MM-DD on the desk. */
  today: string
  mayTake: boolean
}

/** Claims as a list to work through. */
export function QueueTable({
  claims,
  tagged,
  today,
  mayTake,
}: QueueTableProps) {
  const { queue: t } = useMessages()
  const columns: Column<ShownClaim>[] = [
    {
      key: 'claim',
      head: t.claim,
      isRowHead: true,
      cell: (claim) => (
        <ClaimCell
          claim={claim}
          tags={tagged.filter(({ claimId }) => claimId === claim.id)}
        />
      ),
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      key: 'who',
      head: t.who,
      cell: (claim) => <AssigneeCell claim={claim} mayTake={mayTake} />,
    },
    {
      key: 'due',
      head: t.dueOn,
      cell: ({ dueOn }) => <DueDay dueOn={dueOn} today={today} />,
    },
    {
      key: 'priority',
      head: t.priority,
      cell: ({ priority }) => (
        <PriorityMark priority={PRIORITIES[priority] ?? 'normal'} />
      ),
    },
    {
      key: 'score',
      head: <abbr title={t.scoreTitle}>{t.score}</abbr>,
      isNumber: true,
      cell: ({ score }) => score,
    },
  ]
  return (
    <Table
      caption={t.claimCaption}
      columns={columns}
      rows={claims}
      keyOf={({ id }) => id}
    />
  )
}

type ClaimCellProps = {
  claim: ShownClaim
  tags: readonly { id: string; name: string }[]
}

function ClaimCell({ claim, tags }: ClaimCellProps) {
  const { queue: t, states } = useMessages()
  const { claimantName, articleHeadline, waitingOn, sensitive } = claim
  return (
    <div className="flex flex-col gap-1">
      <Link
        to={`/desk/claims/${claim.id}`}
        prefetch="intent"
        className="font-serif text-base leading-snug text-ink no-underline hover:text-accent hover:underline"
      >
        {claim.wording}
      </Link>
      <p className="line-clamp-1 text-xs text-ink-faint">
        {claimantName && <>{t.saidBy(claimantName)} · </>}
        {articleHeadline ? t.from(articleHeadline) : t.noArticle}
      </p>
      <p className="flex flex-wrap gap-1.5 empty:hidden">
        {claim.recheckDue && <Badge tone="warn">{t.recheckDue}</Badge>}
        {waitingOn && <Badge tone="warn">{states.waitingOn[waitingOn]}</Badge>}
        {sensitive === 1 && (
          <Badge tone="danger" icon={<Lock aria-hidden />}>
            {t.sensitive}
          </Badge>
        )}
        {tags.map(({ id, name }) => (
          <Tag key={id} href={`/desk/queue?tag=${id}`}>
            {name}
          </Tag>
        ))}
      </p>
    </div>
  )
}

type AssigneeCellProps = { claim: ShownClaim; mayTake: boolean }

function AssigneeCell({ claim, mayTake }: AssigneeCellProps) {
  const t = useMessages().queue
  if (claim.assigneeName) return <PersonName name={claim.assigneeName} />
  if (claim.state !== 'queued' || !mayTake)
    return <span className="text-ink-faint">{t.unassigned}</span>
  return (
    <Form method="post" action={`/desk/claims/${claim.id}?index`}>
      <input type="hidden" name="version" value={claim.version} />
      <Button type="submit" size="small" name="intent" value="take">
        {t.take}
      </Button>
    </Form>
  )
}

type DueDayProps = { dueOn: string | null; today: string }

/** The due day; late ones say so in words too. */
export function DueDay({ dueOn, today }: DueDayProps) {
  const t = useMessages().queue
  if (!dueOn) return <span className="text-ink-faint">–</span>
  if (!isOverdue(dueOn, today)) return <Day value={dueOn} />
  return (
    <span className="font-medium text-danger">
      <Day value={dueOn} /> ({t.overdue})
    </span>
  )
}
