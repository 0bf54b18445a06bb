import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { RadioGroup } from '../form/radio-group.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import { RoleChoices } from './role-choices.tsx'

type InviteFormProps = {
  canMail: boolean
  errors: Record<string, string>
  given: Record<string, string | string[]>
}

/** Adds a person by name, address and roles. */
export function InviteForm({ canMail, errors, given }: InviteFormProps) {
  const t = useMessages().people.invite
  const text = (name: string) => String(given[name] ?? '')
  return (
    <Card title={t.title} id="invite">
      <Form method="post" className="flex flex-col gap-5">
        <FormErrorSummary errors={errors} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextInput
            name="name"
            label={t.name}
            maxLength={100}
            autoComplete="off"
            required
            defaultValue={text('name')}
            error={errors.name}
          />
          <TextInput
            name="email"
            type="email"
            label={t.email}
            maxLength={254}
            autoComplete="off"
            required
            defaultValue={text('email')}
            error={errors.email}
          />
        </div>
        <RoleChoices
          legend={t.roles}
          roles={[given['roles[]'] ?? 'reviewer'].flat()}
          error={errors.roles}
        />
        {canMail ? (
          <RadioGroup
            name="by"
            label={t.by}
            defaultValue={text('by') || 'mail'}
            choices={[
              { value: 'mail', label: t.byMail },
              { value: 'copy', label: t.byCopy },
            ]}
          />
        ) : (
          <input type="hidden" name="by" value="copy" />
        )}
        <div>
          <SubmitButton>{t.submit}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
