import { reviewPath } from '#app/core/review/content.ts'
import { Badge } from '../data/badge.tsx'
import { Card } from '../data/card.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type PublishedVersion = {
  number: number
  publishedAt: string
  contentSha256: string
  note: string | null
}

type VersionsCardProps = {
  review: {
    slug: string
    state: 'published' | 'withdrawn' | 'hidden'
    currentVersion: number
    versions: readonly PublishedVersion[]
  }
  origin: string
}

/** The address, and each version with its lasting one and its hash. */
export function VersionsCard({ review, origin }: VersionsCardProps) {
  const t = useMessages().review.publication
  const path = reviewPath(review.slug)
  return (
    <Card
      title={t.versions}
      actions={
        <Badge tone={review.state === 'published' ? 'good' : 'danger'}>
          {t.state[review.state]}
        </Badge>
      }
    >
      <p className="mb-4 text-sm break-all">
        <span className="text-ink-faint">{t.address}: </span>
        <a href={path}>{`${origin}${path}`}</a>
      </p>
      <ol className="flex flex-col gap-3 text-sm">
        {review.versions.map(({ number, publishedAt, contentSha256, note }) => (
          <li key={number} className="border-s-2 border-line ps-3">
            <p className="flex flex-wrap items-center gap-x-3">
              <a href={`${path}/versions/${number}`}>{t.version(number)}</a>
              <span className="text-ink-soft">
                <Instant value={publishedAt} />
              </span>
              {number === review.currentVersion && (
                <Badge tone="accent">{t.current}</Badge>
              )}
            </p>
            {note && <p className="text-ink-soft">“{note}”</p>}
            <p className="font-mono text-xs break-all text-ink-faint">
              SHA-256 {contentSha256}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
