import { Form } from '@remix-run/react'
import type { Scope } from '#app/core/api/scopes.ts'
import { Card } from '../data/card.tsx'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { FieldError } from '../form/field.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

const DAYS = [7, 30, 90, 365]

type MakeTokenFormProps = {
  scopes: readonly Scope[]
  given: Record<string, string | string[]>
  errors: Record<string, string>
}

/** Makes a token: a name, what it is for, how long it lives. */
export function MakeTokenForm({ scopes, given, errors }: MakeTokenFormProps) {
  const { tokens: t, api } = useMessages()
  const ticked = [given['scopes[]'] ?? 'desk:read'].flat()
  return (
    <Card title={t.make} id="make">
      <Form method="post" className="flex flex-col gap-5">
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          maxLength={100}
          autoComplete="off"
          required
          className="max-w-sm"
          defaultValue={String(given['name'] ?? '')}
          error={errors.name}
        />
        <CheckboxGroup legend={t.scopes}>
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              id={`field-scope-${scope}`}
              name="scopes[]"
              value={scope}
              defaultChecked={ticked.includes(scope)}
              label={
                <>
                  {api.scopes[scope]} <code className="text-xs">{scope}</code>
                </>
              }
            />
          ))}
          <FieldError id="field-scopes" error={errors.scopes} />
        </CheckboxGroup>
        <div className="max-w-40">
          <Select
            name="days"
            label={t.days}
            defaultValue={String(given['days'] ?? 90)}
            options={DAYS.map((days) => ({
              value: String(days),
              label: t.daysOf(days),
            }))}
            error={errors.days}
          />
        </div>
        <div>
          <SubmitButton value="make">{t.submit}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
