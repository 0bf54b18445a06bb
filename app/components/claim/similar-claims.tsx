import { Link } from '@remix-run/react'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { Badge } from '../data/badge.tsx'
import { Card } from '../data/card.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { useMessages } from '../messages.tsx'
import type { ShownVerdict } from '../verdict/tone.ts'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'

export type SimilarClaim = {
  id: string
  text: string
  resemblance: { numbers: string[]; names: string[]; words: string[] }
} & (
  | { kind: 'claim'; state: ClaimState }
  | { kind: 'review'; slug: string; claimId: string; verdict: ShownVerdict }
  | {
      kind: 'imported'
      publisherName: string | null
      verdictName: string | null
    }
)

type SimilarClaimsProps = { similar: readonly SimilarClaim[] }

/** What was said or checked before and resembles the claim, with the reasons. */
export function SimilarClaims({ similar }: SimilarClaimsProps) {
  const t = useMessages().claim.similar
  return (
    <Card title={t.title}>
      {similar.length === 0 ? (
        <p className="text-sm text-ink-faint">{t.none}</p>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t.body}</p>
          <ul className="flex flex-col divide-y divide-line">
            {similar.map((one) => (
              <SimilarRow key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function SimilarRow({ one }: { one: SimilarClaim }) {
  const t = useMessages().claim.similar
  const { numbers, names, words } = one.resemblance
  const shared = [...numbers, ...names, ...words]
  return (
    <li className="flex flex-col gap-1.5 py-3 text-sm first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <SimilarStanding one={one} />
      </p>
      <Link to={addressOf(one)} className="font-medium hover:underline">
        {one.text}
      </Link>
      <p className="text-xs text-ink-faint">{t.shared(shared.join(', '))}</p>
    </li>
  )
}

function SimilarStanding({ one }: { one: SimilarClaim }) {
  const t = useMessages().claim.similar
  if (one.kind === 'claim') return <StateBadge state={one.state} />
  if (one.kind === 'review')
    return (
      <>
        <VerdictBadge verdict={one.verdict} size="small" />
        <span className="text-xs text-ink-faint">{t.review}</span>
      </>
    )
  return (
    <>
      {one.verdictName && <Badge>{one.verdictName}</Badge>}
      <span className="text-xs text-ink-faint">
        {one.publisherName ?? t.imported}
      </span>
    </>
  )
}

function addressOf(one: SimilarClaim) {
  if (one.kind === 'claim') return `/desk/claims/${one.id}`
  if (one.kind === 'imported') return `/desk/import/${one.id}`
  return `/desk/claims/${one.claimId}/publication`
}
