import { Form } from '@remix-run/react'
import { THEMES, type Preferences } from '#app/core/people/preferences.ts'
import type { Role } from '#app/core/people/roles.ts'
import { Card, Facts } from '../data/card.tsx'
import { Checkbox } from '../form/checkbox.tsx'
import { RadioGroup } from '../form/radio-group.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'
import { PasswordInput } from '../sign-in/password-input.tsx'
import { RoleNames } from './person-badges.tsx'

type NameFormProps = {
  person: { name: string; email: string; roles: Role[] }
  error: string | undefined
}

export function NameForm({ person, error }: NameFormProps) {
  const t = useMessages().people.account
  return (
    <Card title={t.nameTitle}>
      <Form method="post" className="flex flex-col gap-5">
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          autoComplete="name"
          maxLength={100}
          required
          defaultValue={person.name}
          error={error}
        />
        <Facts
          facts={[
            { label: t.email, value: person.email },
            { label: t.roles, value: <RoleNames roles={person.roles} /> },
          ]}
        />
        <div>
          <SubmitButton value="name" tone="secondary">
            {t.saveName}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

type PasswordFormProps = {
  email: string
  isDemo: boolean
  errors: Record<string, string>
}

export function PasswordForm({ email, isDemo, errors }: PasswordFormProps) {
  const t = useMessages().people.account
  if (isDemo) {
    return (
      <Card title={t.passwordTitle}>
        <p className="text-sm text-ink-soft">{t.demoPassword}</p>
      </Card>
    )
  }
  return (
    <Card title={t.passwordTitle}>
      <Form method="post" className="flex flex-col gap-5">
        <p className="text-sm text-ink-soft">{t.passwordLead}</p>
        <input
          type="hidden"
          name="email"
          value={email}
          autoComplete="username"
        />
        <PasswordInput
          name="oldPassword"
          label={t.oldPassword}
          autoComplete="current-password"
          error={errors.oldPassword}
        />
        <PasswordInput
          name="password"
          label={t.newPassword}
          hint={t.newPasswordHint}
          autoComplete="new-password"
          error={errors.password}
        />
        <div>
          <SubmitButton value="password" tone="secondary">
            {t.savePassword}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

export function PreferencesForm(props: { preferences: Preferences }) {
  const { theme, letterKeys } = props.preferences
  const t = useMessages()
  const { account } = t.people
  return (
    <Card title={account.appearanceTitle}>
      <Form method="post" className="flex flex-col gap-5">
        <RadioGroup
          key={theme}
          name="theme"
          label={account.theme}
          look="segments"
          defaultValue={theme}
          choices={THEMES.map((value) => ({
            value,
            label: t.shell.themes[value],
          }))}
        />
        <Checkbox
          name="letterKeys"
          label={account.letterKeys}
          hint={account.letterKeysHint}
          defaultChecked={letterKeys}
        />
        <div>
          <SubmitButton value="preferences" tone="secondary">
            {account.savePreferences}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
