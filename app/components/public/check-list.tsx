import type { ShownVerdict } from '../verdict/tone.ts'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'
import { Badge } from '../data/badge.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type Check = {
  slug: string
  shortClaim: string
  summary: string
  claimantName: string | null
  publishedOn: string
  isCorrected: boolean
  verdict: ShownVerdict
}

/** Published checks as a reader looks through them. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ol className="flex flex-col">
      {checks.map((check) => (
        <li
          key={check.slug}
          className="border-t border-line py-6 first:border-0 first:pt-0"
        >
          <CheckTeaser check={check} />
        </li>
      ))}
    </ol>
  )
}

function CheckTeaser({ check }: { check: Check }) {
  const t = useMessages().publicSite
  const { slug, shortClaim, summary, claimantName, verdict } = check
  return (
    <article className="grid gap-x-6 gap-y-2 md:grid-cols-[1fr_11rem]">
      <h2 className="max-w-2xl font-serif text-xl leading-snug font-semibold">
        <a
          href={`/reviews/${slug}`}
          className="text-ink no-underline hover:text-accent hover:underline"
        >
          {shortClaim}
        </a>
      </h2>
      <p className="md:row-span-2 md:text-end">
        <VerdictBadge verdict={verdict} />
      </p>
      <div className="max-w-2xl">
        <p className="line-clamp-3 font-serif text-ink-soft">{summary}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-faint">
          {claimantName && (
            <span>
              {t.reviewPage.saidBy} {claimantName}
            </span>
          )}
          <Day value={check.publishedOn} />
          {check.isCorrected && (
            <Badge tone="marker">{t.front.corrected}</Badge>
          )}
        </p>
      </div>
    </article>
  )
}
