import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SharedReasons } from '#app/core/matching/shared-reasons.ts'
import { Badge } from '../data/badge.tsx'
import { StateBadge } from '../data/state-badge.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'
import { addressOf, type ShownSubject } from './shown-match.ts'

type MatchRowProps = {
  one: ShownSubject
  reasons?: SharedReasons
  /** What can be done with it. */
  children?: ReactNode
}

/** One thing that resembles a text: how it was judged, what it says, and why. */
export function MatchRow({ one, reasons, children }: MatchRowProps) {
  return (
    <li className="flex flex-col gap-1.5 py-3 text-sm first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <Standing one={one} />
      </p>
      <Link to={addressOf(one)} className="font-medium hover:underline">
        {one.text}
      </Link>
      {reasons && <Reasons reasons={reasons} />}
      {children}
    </li>
  )
}

/** How the desk or others judged it, or how far the desk is with it. */
export function Standing({ one }: { one: ShownSubject }) {
  const t = useMessages().matching
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

const KINDS = ['numbers', 'dates', 'names', 'words'] as const

/** What both texts say: each shared number, date, name and word. */
function Reasons({ reasons }: { reasons: SharedReasons }) {
  const t = useMessages().matching
  const told = KINDS.filter((kind) => reasons[kind].length > 0)
  return (
    <dl
      aria-label={t.why}
      className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-soft"
    >
      {told.map((kind) => (
        <div key={kind} className="flex flex-wrap gap-x-1">
          <dt className="text-ink-faint">{t.reasons[kind]}</dt>
          <dd>{reasons[kind].join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
