import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { classNames } from '../class-names.ts'
import { IconButton } from '../form/button.tsx'
import {
  CONTROL,
  describedBy,
  FieldFrame,
  fieldId,
  type FieldProps,
} from '../form/field.tsx'
import { useHydrated } from '../hydrated.ts'
import { useMessages } from '../messages.tsx'

type PasswordInputProps = FieldProps & {
  /** What a password manager fills in. */
  autoComplete: 'current-password' | 'new-password'
}

const LONGEST = 1000

/** A password, which a script can show. */
export function PasswordInput(props: PasswordInputProps) {
  const { name, label, hint, error, id: ownId, autoComplete } = props
  const t = useMessages().auth
  const canShow = useHydrated()
  const [isShown, setShown] = useState(false)
  const id = fieldId(name, ownId)
  return (
    <FieldFrame {...{ id, label, hint, error }} required>
      <span className="relative block">
        <input
          {...describedBy({ id, hint, error })}
          type={isShown ? 'text' : 'password'}
          id={id}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={LONGEST}
          required
          className={classNames(CONTROL, canShow && 'pe-12')}
        />
        {canShow && (
          <IconButton
            label={isShown ? t.hidePassword : t.showPassword}
            icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            size="small"
            className="absolute end-1 top-1/2 -translate-y-1/2"
            onClick={() => setShown(!isShown)}
          />
        )}
      </span>
    </FieldFrame>
  )
}
