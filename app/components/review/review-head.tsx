import type { ReviewContent } from '#app/core/review/content.ts'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

/** The claim as a headline, who made it and when it was checked. */
export function ReviewHead({ content }: { content: ReviewContent }) {
  const t = useMessages().publicSite.reviewPage
  const { claim, firstPublishedAt, publishedAt, version } = content
  const names = claim.claimants.map(({ name }) => name)
  return (
    <header className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-x-3 text-xs font-semibold tracking-widest text-accent uppercase">
        {t.kicker}
      </p>
      <h1
        data-review="claim"
        className="max-w-3xl font-serif text-3xl leading-tight font-semibold sm:text-4xl"
      >
        {claim.short}
      </h1>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
        {names.length > 0 && (
          <span>
            {t.saidBy}{' '}
            <strong className="font-semibold text-ink">{t.list(names)}</strong>
          </span>
        )}
        <span>
          {t.published} <Day value={firstPublishedAt.slice(0, 10)} />
        </span>
        {version > 1 && (
          <span>
            {t.updated} <Day value={publishedAt.slice(0, 10)} />
          </span>
        )}
      </p>
    </header>
  )
}
