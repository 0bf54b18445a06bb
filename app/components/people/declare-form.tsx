import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type DeclareFormProps = {
  /** Of whom it may be declared; the first is oneself. */
  people: readonly { id: string; name: string }[]
  claimants: readonly string[]
  given: Record<string, string | string[]>
  errors: Record<string, string>
}

/** Declares a conflict of interest of a person with a claimant. */
export function DeclareForm(props: DeclareFormProps) {
  const { people, claimants, given, errors } = props
  const t = useMessages().people.conflicts
  const text = (name: string) => String(given[name] ?? '')
  const [self] = people
  return (
    <Card title={t.declareTitle} id="declare">
      <p className="mb-4 text-sm text-ink-soft">{t.declareLead}</p>
      <Form method="post" className="flex flex-col gap-5">
        <FormErrorSummary errors={errors} />
        {people.length > 1 ? (
          <Select
            name="personId"
            label={t.person}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={text('personId') || self?.id}
            error={errors.personId}
          />
        ) : (
          <input type="hidden" name="personId" value={self?.id} />
        )}
        <TextInput
          name="claimantName"
          label={t.claimant}
          hint={t.claimantHint}
          list="claimant-names"
          autoComplete="off"
          maxLength={200}
          required
          defaultValue={text('claimantName')}
          error={errors.claimantName}
        />
        <datalist id="claimant-names">
          {claimants.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          maxLength={1000}
          required
          defaultValue={text('reason')}
          error={errors.reason}
        />
        <div>
          <SubmitButton value="declare">{t.submit}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
