import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button.tsx'
import { Select } from '../form/select.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type ReviewFiltersProps = {
  filter: {
    q?: string | undefined
    verdict?: string | undefined
    state?: string | undefined
  }
  verdicts: readonly { value: string; label: string }[]
}

/** Narrows the list of what the desk has published. */
export function ReviewFilters({ filter, verdicts }: ReviewFiltersProps) {
  const { review, common } = useMessages()
  const t = review.list
  const states = review.publication.state
  return (
    <Form className="mb-6 grid items-end gap-4 sm:grid-cols-[2fr_1fr_1fr_auto]">
      <TextInput
        type="search"
        name="q"
        label={t.words}
        defaultValue={filter.q}
      />
      <Select
        name="verdict"
        label={t.verdict}
        emptyLabel={t.anyVerdict}
        options={verdicts}
        defaultValue={filter.verdict ?? ''}
      />
      <Select
        name="state"
        label={t.state}
        emptyLabel={t.anyState}
        options={Object.entries(states).map(([value, label]) => ({
          value,
          label,
        }))}
        defaultValue={filter.state ?? ''}
      />
      <SubmitButton tone="secondary">{common.filter}</SubmitButton>
    </Form>
  )
}
