import { Form, Link } from '@remix-run/react'
import { InboxIcon } from 'lucide-react'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { classNames } from '../class-names.ts'
import { Badge } from '../data/badge.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { Button, LinkButton } from '../form/button.tsx'
import { Instant } from '../format.tsx'
import type { Messages } from '#app/messages/index.ts'
import { useMessages } from '../messages.tsx'

type Kind = keyof Messages['queue']['inbox']['kinds']

export type ShownItem = {
  id: string
  kind: Kind
  claimId: string | null
  caseId: string | null
  createdAt: string
  seenAt: string | null
  fromName: string | null
  wording: string | null
  state: ClaimState | null
  commentBody: string | null
  /** What a reader reported. */
  report: string | null
}

/** What reached a person; opening one marks it as read. */
export function Inbox({ items }: { items: readonly ShownItem[] }) {
  const t = useMessages().queue.inbox
  if (items.length === 0) {
    return (
      <EmptyState
        icon={<InboxIcon />}
        title={t.empty}
        action={<LinkButton to="/desk/queue">{t.toQueue}</LinkButton>}
      >
        {t.emptyBody}
      </EmptyState>
    )
  }
  const unseen = items.filter(({ seenAt }) => !seenAt)
  return (
    <>
      {unseen.length > 0 && (
        <Form method="post" className="mb-3 flex items-center gap-3 text-sm">
          <span className="text-ink-soft">{t.unseen(unseen.length)}</span>
          <Button type="submit" size="small">
            {t.markAll}
          </Button>
        </Form>
      )}
      <ol className="flex flex-col gap-2">
        {items.map((item) => (
          <li key={item.id}>
            <InboxRow item={item} />
          </li>
        ))}
      </ol>
    </>
  )
}

function InboxRow({ item }: { item: ShownItem }) {
  const t = useMessages().queue.inbox
  const who = item.fromName ?? t.somebody
  const quoted = item.commentBody ?? item.report
  return (
    <article
      className={classNames(
        'flex flex-col gap-1.5 rounded-lg border bg-sheet p-4',
        item.seenAt ? 'border-line' : 'border-accent/50',
      )}
    >
      <p className="flex flex-wrap items-center gap-2 text-sm">
        {!item.seenAt && <Badge tone="accent">{t.unread}</Badge>}
        <span className="font-medium">{t.kinds[item.kind](who)}</span>
        <span className="ms-auto text-xs text-ink-faint">
          <Instant value={item.createdAt} width="short" />
        </span>
      </p>
      <Link to={addressOf(item)} className="font-serif leading-snug">
        {item.wording ?? t.wholeSite}
      </Link>
      {quoted && (
        <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-soft">
          {quoted}
        </p>
      )}
      <div className="flex items-center justify-between gap-2">
        {item.state ? <StateBadge state={item.state} /> : <span />}
        {!item.seenAt && (
          <Form method="post">
            <input type="hidden" name="id" value={item.id} />
            <Button type="submit" tone="quiet" size="small">
              {t.markOne}
            </Button>
          </Form>
        )}
      </div>
    </article>
  )
}

const TABS: Partial<Record<Kind, string>> = {
  mentioned: 'discussion',
  replied: 'discussion',
  'rating-requested': 'rating',
  disputed: 'rating',
  'review-requested': 'review',
  'changes-requested': 'draft',
  approved: 'review',
  published: 'publication',
  'live-broken': 'publication',
}

function addressOf({ claimId, caseId, kind }: ShownItem) {
  if (caseId) return `/desk/cases/${caseId}`
  if (kind === 'recheck-due') return `/desk/rechecks?claim=${claimId}`
  const tab = TABS[kind]
  return tab ? `/desk/claims/${claimId}/${tab}` : `/desk/claims/${claimId}`
}
