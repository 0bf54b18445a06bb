import { Link } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { DueDay, type ShownClaim } from './queue-table.tsx'

type OwnClaimsProps = {
  title: string
  claims: readonly ShownClaim[]
  today: string
}

/** Claims of a person's own, those with the nearest day first. */
export function OwnClaims({ title, claims, today }: OwnClaimsProps) {
  if (claims.length === 0) return null
  const byDue = claims.toSorted((a, b) =>
    (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1,
  )
  return (
    <div>
      <Card title={title}>
        <ul className="flex flex-col divide-y divide-line">
          {byDue.map((claim) => (
            <li key={claim.id} className="flex flex-col gap-1 py-2.5 text-sm">
              <Link
                to={`/desk/claims/${claim.id}`}
                className="font-serif text-base leading-snug"
              >
                {claim.wording}
              </Link>
              <span className="flex items-center justify-between gap-2 text-xs">
                <StateBadge state={claim.state} />
                <DueDay dueOn={claim.dueOn} today={today} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
