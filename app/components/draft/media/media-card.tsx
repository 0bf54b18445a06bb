import type { MediaCategory } from '#app/core/review/media/media-categories.ts'
import { Card } from '../../data/card.tsx'
import { LinkButton } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'

export type ShownMedia = {
  /** Null while nothing is said of any media. */
  categories: readonly MediaCategory[] | null
  /** The claim appears in an image, a video or a recording. */
  isWanted: boolean
}

type MediaCardProps = { media: ShownMedia; claimId: string; mayWrite: boolean }

/** Beside a draft: what is said of the media, and the way to say it. */
export function MediaCard({ media, claimId, mayWrite }: MediaCardProps) {
  const t = useMessages().media
  const { categories, isWanted } = media
  const names = categories?.map((category) => t.categories[category])
  return (
    <Card title={t.card.title}>
      <p className="mb-3 text-sm text-ink-soft">
        {names
          ? t.card.done(names.join(', '))
          : isWanted
            ? t.card.wanted
            : t.card.none}
      </p>
      <LinkButton to={`/desk/claims/${claimId}/draft/media`} size="small">
        {mayWrite ? t.card.open : t.card.look}
      </LinkButton>
    </Card>
  )
}
