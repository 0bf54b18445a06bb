import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import {
  describedBy,
  FieldError,
  FieldHint,
  fieldId,
  RequiredMark,
  type FieldProps,
} from './field.tsx'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

export type RadioGroupProps = FieldProps & {
  choices: readonly Choice[]
  defaultValue?: string | undefined
  required?: boolean
  onChange?: (value: string) => void
  /** `cards` for few weighty choices, `segments` for two to four short ones. */
  look?: 'list' | 'cards' | 'segments'
}

/** One of a few, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, hint, error, required, choices, look = 'list' } = props
  const id = fieldId(name, props.id)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      {...describedBy({ id, hint, error })}
      className="flex flex-col gap-1.5"
    >
      <legend className="mb-1.5 text-sm font-medium">
        {label} {required && <RequiredMark />}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className={GROUPS[look]}>
        {choices.map((choice) => (
          <ChoiceRow key={choice.value} {...{ choice, props, look }} />
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

type Look = NonNullable<RadioGroupProps['look']>

const GROUPS: Record<Look, string> = {
  list: 'flex flex-col',
  cards: 'flex flex-col gap-2',
  segments:
    'inline-flex self-start flex-wrap rounded-md border border-line-strong bg-sheet p-0.5',
}

const ROWS: Record<Look, string> = {
  list: 'flex items-start gap-2.5 py-1.5 pointer-coarse:py-2.5',
  cards:
    'flex items-start gap-2.5 rounded-md border border-line bg-sheet px-3 py-2.5 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-wash has-checked:inset-ring has-checked:inset-ring-accent',
  segments:
    'rounded-sm px-3 py-1.5 text-sm pointer-coarse:py-2.5 text-ink-soft hover:text-ink has-checked:bg-accent has-checked:text-on-accent has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
}

type ChoiceRowProps = { choice: Choice; props: RadioGroupProps; look: Look }

function ChoiceRow({ choice, props, look }: ChoiceRowProps) {
  const { name, defaultValue, required, onChange } = props
  const { value, label, hint, disabled } = choice
  return (
    <label
      className={classNames(
        ROWS[look],
        disabled ? 'cursor-not-allowed text-ink-faint' : 'cursor-pointer',
      )}
    >
      <input
        type="radio"
        name={name}
        value={value}
        required={required}
        disabled={disabled}
        defaultChecked={defaultValue === value}
        onChange={() => onChange?.(value)}
        className={look === 'segments' ? 'sr-only' : BOX}
      />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-faint">{hint}</span>}
      </span>
    </label>
  )
}

/** The native box or dot, in the accent. */
export const BOX = 'mt-1 size-4 shrink-0 accent-accent'
