import { Link } from '@remix-run/react'
import { Lock } from 'lucide-react'
import {
  PRIORITIES,
  type ClaimState,
  type WaitingOn,
} from '#app/core/claim/claim-state.ts'
import type { Origin } from '#app/core/claim/triage/outcome.ts'
import { Badge } from '../data/badge.tsx'
import { MachineBadge } from '../data/machine-badge.tsx'
import { PersonName } from '../data/person.tsx'
import { PriorityMark } from '../data/priority-mark.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { useMessages } from '../messages.tsx'
import { DueDay } from '../queue/queue-table.tsx'

type ClaimHeadProps = {
  claim: {
    id: string
    wording: string
    state: ClaimState
    origin: Origin
    assigneeName: string | null
    dueOn: string | null
    priority: number
    sensitive: number
    waitingOn: WaitingOn | null
    reviewSlug: string | null
    articleId: string | null
    articleHeadline: string | null
    /** Its published review is to be looked at again. */
    recheckDue: boolean
  }
  /** YYYY-MM-DD on the desk. */
  today: string
}

/** What the claim is and how it stands, on every one of its pages. */
export function ClaimHead({ claim, today }: ClaimHeadProps) {
  const { queue, claim: t, states } = useMessages()
  const { articleId, articleHeadline, waitingOn } = claim
  return (
    <header className="mb-5 flex flex-col gap-3">
      {articleId && (
        <p className="text-sm text-ink-faint">
          <Link to={`/desk/articles/${articleId}`}>{articleHeadline}</Link>
        </p>
      )}
      <h1 className="max-w-4xl font-serif text-2xl leading-tight font-semibold text-balance">
        {claim.wording}
      </h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <StateBadge state={claim.state} />
        {claim.origin === 'model' && <MachineBadge />}
        {claim.assigneeName ? (
          <PersonName name={claim.assigneeName} />
        ) : (
          <span className="text-ink-faint">{queue.unassigned}</span>
        )}
        {claim.dueOn && (
          <span>
            {t.plan.due} <DueDay dueOn={claim.dueOn} today={today} />
          </span>
        )}
        <PriorityMark priority={PRIORITIES[claim.priority] ?? 'normal'} />
        {claim.recheckDue && (
          <Link to={`/desk/rechecks?claim=${claim.id}`}>
            <Badge tone="warn">{queue.recheckDue}</Badge>
          </Link>
        )}
        {waitingOn && <Badge tone="warn">{states.waitingOn[waitingOn]}</Badge>}
        {claim.sensitive === 1 && (
          <Badge tone="danger" icon={<Lock aria-hidden />}>
            {queue.sensitive}
          </Badge>
        )}
        {claim.reviewSlug && (
          <a href={`/reviews/${claim.reviewSlug}`}>{t.published}</a>
        )}
      </div>
    </header>
  )
}
