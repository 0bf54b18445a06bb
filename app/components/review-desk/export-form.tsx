import { Download } from 'lucide-react'
import { Card } from '../data/card.tsx'
import { Button } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type Choice = { value: string; label: string }

export type ExportFormProps = {
  given: Record<string, string>
  /** Fields whose value cannot be read. */
  wrong: readonly string[]
  /** How many reviews fit; null while something is wrong. */
  count: number | null
  choices: {
    verdicts: readonly Choice[]
    claimants: readonly { id: string; name: string }[]
    tags: readonly string[]
    articles: readonly { id: string; headline: string }[]
    languages: readonly string[]
  }
}

/** What to take away: one form that counts first and downloads then. */
export function ExportForm(props: ExportFormProps) {
  const t = useMessages().feeds.exports
  return (
    <form action="/desk/export" className="flex flex-col gap-6">
      <Card title={t.which}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Days {...props} />
          <Choices {...props} />
        </div>
        <p className="mt-4">
          <Button type="submit">{t.count}</Button>
        </p>
      </Card>
      <Take {...props} />
    </form>
  )
}

function Days({ given, wrong }: ExportFormProps) {
  const t = useMessages().feeds.exports
  return (['since', 'until'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      name={name}
      label={t[name]}
      hint={t.dayHint}
      defaultValue={given[name]}
      error={wrong.includes(name) ? t.badDay : undefined}
    />
  ))
}

function Choices({ given, choices }: ExportFormProps) {
  const t = useMessages()
  const texts = t.feeds.exports
  const { verdicts, claimants, tags, articles, languages } = choices
  const lists = {
    verdict: verdicts,
    claimant: claimants.map(({ id, name }) => ({ value: id, label: name })),
    article: articles.map(({ id, headline }) => ({
      value: id,
      label: headline,
    })),
    tag: tags.map(asChoice),
    language: languages.map(asChoice),
  }
  return (
    <>
      {LISTS.map((name) => (
        <Select
          key={name}
          name={name}
          label={texts[name]}
          emptyLabel={texts.any}
          options={lists[name]}
          defaultValue={given[name] ?? ''}
        />
      ))}
      <Select
        name="state"
        label={texts.state}
        options={Object.entries(texts.states).map(([value, label]) => ({
          value,
          label,
        }))}
        defaultValue={given.state ?? 'published'}
      />
    </>
  )
}

const LISTS = ['verdict', 'claimant', 'article', 'tag', 'language'] as const

function asChoice(text: string): Choice {
  return { value: text, label: text }
}

function Take({ given, count }: ExportFormProps) {
  const t = useMessages()
  const texts = t.feeds.exports
  return (
    <Card title={texts.take}>
      <p role="status" className="mb-4 font-semibold">
        {count === null ? texts.cannotCount : texts.fit(count)}
      </p>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-full sm:w-80">
          <Select
            name="format"
            label={t.review.list.as}
            options={Object.entries(t.review.list.formats).map(
              ([value, label]) => ({ value, label }),
            )}
            defaultValue={given.format ?? 'jsonld'}
          />
        </div>
        <Button
          type="submit"
          tone="primary"
          formAction="/desk/export/file"
          icon={<Download aria-hidden />}
        >
          {t.review.list.download}
        </Button>
      </div>
      <p className="mt-4 text-sm text-ink-faint">{texts.recorded}</p>
    </Card>
  )
}
