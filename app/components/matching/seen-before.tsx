import { Link } from '@remix-run/react'
import { History } from 'lucide-react'
import { useMessages } from '../messages.tsx'
import { Standing } from './match-row.tsx'
import { addressOf, type ShownSimilar } from './shown-match.ts'

type SeenBeforeProps = {
  claim: { id: string; seenBefore: ShownSimilar | null }
}

/** That something like it was reviewed before, and how. */
export function SeenBefore({ claim }: SeenBeforeProps) {
  const t = useMessages().matching
  const { id, seenBefore: one } = claim
  if (!one) return null
  return (
    <div className="mt-2 flex flex-col gap-1 rounded-md bg-accent-wash px-2.5 py-1.5 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="flex items-center gap-1 text-xs font-semibold">
          <History aria-hidden className="size-3.5" />
          {t.seenBefore}
        </span>
        <Standing one={one} />
        <Link to={`/desk/claims/${id}/matches`} className="ms-auto text-xs">
          {t.compare}
        </Link>
      </p>
      <Link to={addressOf(one)} className="text-ink hover:underline">
        {one.text}
      </Link>
    </div>
  )
}
