import type { Visibility } from '#app/core/research/research.ts'
import { Checkbox, CheckboxGroup } from '../../form/checkbox.tsx'
import { FieldError } from '../../form/field.tsx'
import { RadioGroup } from '../../form/radio-group.tsx'
import { Disclosure } from '../../feedback/disclosure.tsx'
import { useMessages } from '../../messages.tsx'
import type { FormFields } from './form-answer.ts'

export type Person = { id: string; name: string }

type AudienceFieldsProps = {
  fields: FormFields
  /** Who could be named. */
  people: readonly Person[]
  choices: readonly Visibility[]
  /** Who is named now. */
  named?: readonly Person[]
}

/** Who sees it: readers too, the desk, or the people that are ticked. */
export function AudienceFields(props: AudienceFieldsProps) {
  const { fields, people, choices, named = [] } = props
  const { research, states } = useMessages()
  const t = research.audience
  const visibility = fields.text('visibility')
  const chosen = visibility.defaultValue
  const { id, error } = fields.text('people')
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        {...visibility}
        label={t.label}
        choices={choices.map((value) => ({
          value,
          label: states.visibility[value],
          hint: t.hints[value],
        }))}
      />
      <Disclosure
        summary={t.people}
        defaultOpen={chosen === 'named' || error !== undefined}
      >
        <div id={id} tabIndex={-1}>
          <CheckboxGroup legend={t.people} hint={t.peopleHint}>
            <div className="grid sm:grid-cols-2">
              {people.map((person) => (
                <Checkbox
                  key={person.id}
                  {...fields.tick('people[]', person.id, has(named, person))}
                  label={person.name}
                />
              ))}
            </div>
          </CheckboxGroup>
          <FieldError id={id} error={error} />
        </div>
      </Disclosure>
    </div>
  )
}

function has(people: readonly Person[], { id }: Person) {
  return people.some((person) => person.id === id)
}
