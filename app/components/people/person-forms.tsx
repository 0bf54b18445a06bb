import { Form } from '@remix-run/react'
import type { Role } from '#app/core/people/roles.ts'
import { Card } from '../data/card.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'
import { RoleChoices } from './role-choices.tsx'

export type ManagedPerson = {
  name: string
  roles: Role[]
  version: number
  isDemo: boolean
  hasJoined: boolean
  deactivatedAt: string | null
}

type FormProps = { person: ManagedPerson }

export function RolesForm({ person }: FormProps) {
  const t = useMessages().people.person
  return (
    <Card>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="version" value={person.version} />
        <RoleChoices
          key={person.version}
          legend={t.roles}
          hint={t.rolesHint}
          roles={person.roles}
        />
        <div>
          <SubmitButton value="roles" tone="secondary">
            {t.saveRoles}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

/** Makes a link to join or to choose a new password with. */
export function LinkForm({ person }: FormProps) {
  const t = useMessages().people.person
  return (
    <Card title={t.linkTitle}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <input type="hidden" name="version" value={person.version} />
        <p className="text-sm text-ink-soft">
          {person.hasJoined ? t.linkBodyJoined : t.linkBodyInvited}
        </p>
        <SubmitButton value="link" tone="secondary">
          {t.makeLink}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Shuts a person out, or lets them in again. */
export function AccessForm({ person }: FormProps) {
  const t = useMessages().people.person
  const version = <input type="hidden" name="version" value={person.version} />
  if (person.deactivatedAt) {
    return (
      <Card title={t.reactivateTitle}>
        <Form method="post" className="flex flex-col items-start gap-3">
          {version}
          <p className="text-sm text-ink-soft">{t.reactivateBody}</p>
          <SubmitButton value="reactivate" tone="secondary">
            {t.reactivate(person.name)}
          </SubmitButton>
        </Form>
      </Card>
    )
  }
  return (
    <Card title={t.deactivateTitle}>
      <Form method="post" className="flex flex-col items-start gap-3">
        {version}
        <p className="text-sm text-ink-soft">{t.deactivateBody}</p>
        <ConfirmButton
          value="deactivate"
          label={t.deactivate(person.name)}
          title={t.deactivate(person.name)}
          body={t.deactivateBody}
          confirmLabel={t.deactivateConfirm}
        />
      </Form>
    </Card>
  )
}
