import { Card } from '../data/card.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { CopyText } from '../form/copy-button.tsx'
import { useMessages } from '../messages.tsx'

/** The ClaimReview as it would be served today, to read and to copy. */
export function JsonLdPanel({ jsonLd }: { jsonLd: string }) {
  const t = useMessages().draft.jsonLd
  return (
    <Card>
      <Disclosure summary={t.title}>
        <p className="mb-2 text-sm text-ink-faint">{t.body}</p>
        <CopyText text={jsonLd} label={t.title} rows={16} />
      </Disclosure>
    </Card>
  )
}
