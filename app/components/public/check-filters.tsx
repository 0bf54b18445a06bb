import { buttonLook } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { useMessages } from '../messages.tsx'

type Choice = { value: string; label: string }

export type CheckFilter = {
  q?: string | undefined
  verdict?: string | undefined
  claimant?: string | undefined
  tag?: string | undefined
  from?: string | undefined
  until?: string | undefined
}

type CheckFiltersProps = {
  filter: CheckFilter
  verdicts: readonly Choice[]
  claimants: readonly Choice[]
  tags: readonly string[]
}

/** Narrows the list of checks; a plain form that any browser sends. */
export function CheckFilters(props: CheckFiltersProps) {
  const { filter, verdicts, claimants, tags } = props
  const t = useMessages().publicSite.front
  const { q: _words, ...narrowing } = filter
  const isOpen = Object.values(narrowing).some(Boolean)
  return (
    <div data-screen-only className="mb-8 border-b border-line pb-2">
      <Disclosure summary={t.filters} defaultOpen={isOpen}>
        <form
          action="/"
          className="grid gap-4 py-2 sm:grid-cols-2 lg:grid-cols-3"
        >
          <TextInput
            type="search"
            name="q"
            label={t.query}
            defaultValue={filter.q}
          />
          <Select
            name="verdict"
            label={t.verdict}
            defaultValue={filter.verdict ?? ''}
            options={[{ value: '', label: t.anyVerdict }, ...verdicts]}
          />
          <Select
            name="claimant"
            label={t.claimant}
            defaultValue={filter.claimant ?? ''}
            options={[{ value: '', label: t.anyClaimant }, ...claimants]}
          />
          <Select
            name="tag"
            label={t.tag}
            defaultValue={filter.tag ?? ''}
            options={[
              { value: '', label: t.anyTag },
              ...tags.map((tag) => ({ value: tag, label: tag })),
            ]}
          />
          <TextInput
            type="date"
            name="from"
            label={t.from}
            defaultValue={filter.from}
          />
          <TextInput
            type="date"
            name="until"
            label={t.until}
            defaultValue={filter.until}
          />
          <p className="flex items-center gap-4">
            <button type="submit" className={buttonLook({ tone: 'primary' })}>
              {t.apply}
            </button>
            <a href="/" className="text-sm text-accent underline">
              {t.clear}
            </a>
          </p>
        </form>
      </Disclosure>
    </div>
  )
}
