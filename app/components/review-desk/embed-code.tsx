import { embedCode, embedPath } from '#app/core/publication/embed.ts'
import { Card } from '../data/card.tsx'
import { CopyText } from '../form/copy-button.tsx'
import { useMessages } from '../messages.tsx'

type EmbedCodeProps = {
  review: { slug: string; shortClaim: string }
  origin: string
}

/** The card for other sites, to paste into a page there. */
export function EmbedCode({ review, origin }: EmbedCodeProps) {
  const t = useMessages().feeds.embed
  const { slug, shortClaim } = review
  const title = t.frameTitle(shortClaim)
  return (
    <Card title={t.title}>
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-soft">{t.body}</p>
        <CopyText
          text={embedCode(origin, { slug, title })}
          label={t.code}
          rows={4}
        />
        <p className="text-sm">
          <a href={embedPath(slug)}>{t.see}</a>
        </p>
      </div>
    </Card>
  )
}
