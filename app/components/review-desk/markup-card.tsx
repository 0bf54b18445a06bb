import { Card } from '../data/card.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { CopyText } from '../form/copy-button.tsx'
import { useMessages } from '../messages.tsx'

type MarkupCardProps = { reviewId: string; jsonLd: string }

/** The ClaimReview to paste elsewhere, and to take away as a file. */
export function MarkupCard({ reviewId, jsonLd }: MarkupCardProps) {
  const t = useMessages().review
  const texts = t.publication
  const script = `<script type="application/ld+json">${jsonLd}</script>`
  return (
    <Card title={texts.markup}>
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-soft">{texts.markupBody}</p>
        <CopyText text={script} label={texts.asScript} rows={6} />
        <Disclosure summary={texts.asJson}>
          <CopyText
            text={JSON.stringify(JSON.parse(jsonLd), null, 2)}
            label={texts.asJson}
            rows={14}
          />
        </Disclosure>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-ink-faint">{texts.downloads}:</span>
          {FORMATS.map((format) => (
            <a
              key={format}
              href={`/desk/export/file?format=${format}&id=${reviewId}`}
              download
            >
              {t.list.formats[format]}
            </a>
          ))}
        </p>
      </div>
    </Card>
  )
}

const FORMATS = ['jsonld', 'ndjson', 'csv', 'google'] as const
