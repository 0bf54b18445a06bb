import { DRAFT_FIELDS, type DraftFields } from '#app/core/draft/draft-fields.ts'
import type { WriteRefusal } from '#app/core/draft/why-not-write.ts'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'

type DraftTextProps = {
  fields: DraftFields
  /** The explanation as readers see it. */
  explanationHtml: string | null
  why: WriteRefusal
}

/** The draft for those who may read it and not write it now. */
export function DraftText({ fields, explanationHtml, why }: DraftTextProps) {
  const t = useMessages().draft
  return (
    <>
      <Banner>{t.readOnly[why]}</Banner>
      <Card title={t.texts}>
        <dl className="flex flex-col gap-4">
          {DRAFT_FIELDS.filter((name) => fields[name]).map((name) => (
            <div key={name}>
              <dt className="text-sm text-ink-faint">{t.fields[name]}</dt>
              {name === 'explanation' && explanationHtml ? (
                <dd
                  className="reading"
                  dangerouslySetInnerHTML={{ __html: explanationHtml }}
                />
              ) : (
                <dd className="max-w-measure font-serif whitespace-pre-wrap">
                  {fields[name]}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </Card>
    </>
  )
}
