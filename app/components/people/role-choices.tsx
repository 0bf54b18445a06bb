import { ROLES, type Role } from '#app/core/people/roles.ts'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { FieldError, fieldId } from '../form/field.tsx'
import { useMessages } from '../messages.tsx'

type RoleChoicesProps = {
  roles: readonly string[]
  legend: string
  hint?: string
  error?: string | undefined
}

/** What a person may be; several at once. Posts `roles[]`. */
export function RoleChoices({ roles, legend, hint, error }: RoleChoicesProps) {
  const t = useMessages().states
  return (
    <div id={fieldId('roles')} tabIndex={-1}>
      <CheckboxGroup legend={legend} hint={hint}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            id={`role-${role}`}
            name="roles[]"
            value={role}
            label={<RoleLabel role={role} meaning={t.roleMeaning[role]} />}
            defaultChecked={roles.includes(role)}
          />
        ))}
      </CheckboxGroup>
      <FieldError id={fieldId('roles')} error={error} />
    </div>
  )
}

function RoleLabel({ role, meaning }: { role: Role; meaning: string }) {
  const t = useMessages().states.role
  return (
    <>
      <span className="font-medium">{t[role]}</span>
      <span className="block text-sm text-ink-faint">{meaning}</span>
    </>
  )
}
