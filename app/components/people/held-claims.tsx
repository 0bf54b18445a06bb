import { Link } from '@remix-run/react'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { Card } from '../data/card.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { useMessages } from '../messages.tsx'

type HeldClaimsProps = {
  personId: string
  claims: readonly { id: string; wording: string; state: ClaimState }[]
  /** There are more than are shown. */
  hasMore: boolean
  /** They can no longer work on them. */
  isGone: boolean
}

/** The open claims of a person, to be worked on or reassigned. */
export function HeldClaims(props: HeldClaimsProps) {
  const { personId, claims, hasMore, isGone } = props
  const t = useMessages().people.person
  if (!claims.length) {
    return (
      <Card title={t.claimsTitle}>
        <p className="text-sm text-ink-soft">{t.claimsNone}</p>
      </Card>
    )
  }
  return (
    <Card
      title={t.claimsTitle}
      actions={
        hasMore && (
          <Link
            className="text-sm"
            to={`/desk/queue?assignee=${personId}&column=open`}
          >
            {t.claimsMore}
          </Link>
        )
      }
    >
      {isGone && <p className="mb-2 text-sm font-medium">{t.reassign}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {claims.map(({ id, wording, state }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-2 py-2.5"
          >
            <Link to={`/desk/claims/${id}`} className="font-serif">
              {wording}
            </Link>
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
