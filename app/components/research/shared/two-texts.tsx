import { Banner } from '../../feedback/banner.tsx'
import { useMessages } from '../../messages.tsx'
import type { FormAnswer } from './form-answer.ts'

type TwoTextsProps = {
  given: FormAnswer['given']
  theirs: NonNullable<FormAnswer['theirs']>
  labels: Record<string, string>
}

/** Two people wrote at once: where their texts differ, side by side. */
export function TwoTexts({ given, theirs, labels }: TwoTextsProps) {
  const t = useMessages().research.conflict
  const different = Object.entries(labels).filter(
    ([name]) => String(given[name] ?? '') !== (theirs.fields[name] ?? ''),
  )
  return (
    <Banner
      tone="warn"
      live="alert"
      title={t.title}
      actions={<a href="?">{t.takeTheirs}</a>}
    >
      <p className="mb-3">{t.body}</p>
      <dl className="flex flex-col gap-3">
        {different.map(([name, label]) => (
          <div key={name}>
            <dt className="font-medium text-ink">{label}</dt>
            <dd className="grid gap-2 sm:grid-cols-2">
              <OneText
                title={t.theirs}
                text={theirs.fields[name] || t.nothing}
              />
              <OneText
                title={t.yours}
                text={String(given[name] ?? '') || t.nothing}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Banner>
  )
}

function OneText({ title, text }: { title: string; text: string }) {
  return (
    <div className="rounded-md border border-line bg-sheet p-2.5">
      <p className="text-xs text-ink-faint">{title}</p>
      <p className="wrap-anywhere whitespace-pre-wrap text-ink">{text}</p>
    </div>
  )
}
