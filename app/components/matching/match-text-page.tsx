import { Form } from '@remix-run/react'
import { EmptyState } from '../feedback/empty-state.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import { Page, PageHead } from '../shell/page-head.tsx'
import { MatchRow } from './match-row.tsx'
import type { ShownSimilar } from './shown-match.ts'

type Matched = {
  parts: readonly { text: string; similar: readonly ShownSimilar[] }[]
  left: number
}

type MatchTextPageProps = {
  given: string
  error: string | null
  matched: Matched | null
}

/** A box for any text, and what resembles it. */
export function MatchTextPage({ given, error, matched }: MatchTextPageProps) {
  const t = useMessages().matching.text
  return (
    <Page width="reading">
      <PageHead title={t.title} lead={t.lead} />
      <Form method="post" className="flex flex-col items-start gap-3">
        <div className="w-full">
          <TextArea
            name="text"
            label={t.label}
            hint={t.hint}
            error={
              error === 'tooLong'
                ? t.tooLong
                : error
                  ? t.nothingTyped
                  : undefined
            }
            defaultValue={given}
            rows={5}
            isProse
          />
        </div>
        <SubmitButton>{t.search}</SubmitButton>
      </Form>
      {matched && <Found matched={matched} />}
    </Page>
  )
}

function Found({ matched: { parts, left } }: { matched: Matched }) {
  const t = useMessages().matching.text
  const [only] = parts
  const alike = parts.filter(({ similar }) => similar.length > 0)
  if (alike.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title={t.none}>{t.noneBody}</EmptyState>
      </div>
    )
  return (
    <section aria-live="polite" className="mt-8 flex flex-col gap-6">
      <p className="text-sm text-ink-soft">
        {parts.length === 1
          ? t.found(only!.similar.length)
          : t.ofParts(alike.length, parts.length)}
      </p>
      {parts.length === 1 ? (
        <Similar similar={only!.similar} />
      ) : (
        alike.map(({ text, similar }) => (
          <section key={text} className="border-s-4 border-marker-strong ps-4">
            <h2 className="mb-3 font-serif text-lg">{text}</h2>
            <Similar similar={similar} />
          </section>
        ))
      )}
      {left > 0 && <p className="text-sm text-ink-soft">{t.left(left)}</p>}
    </section>
  )
}

function Similar({ similar }: { similar: readonly ShownSimilar[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {similar.map((one) => (
        <MatchRow key={one.id} one={one} reasons={one.reasons} />
      ))}
    </ul>
  )
}
