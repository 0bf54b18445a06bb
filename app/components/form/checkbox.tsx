import type { ComponentPropsWithRef, ReactNode } from 'react'
import { describedBy, FieldError, FieldHint, fieldId } from './field.tsx'
import { BOX } from './radio-group.tsx'

export type CheckboxProps = Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'name'
> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** Yes or no; posts `value` ("on" unless told) when ticked. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, hint, error, id: ownId, ...input } = props
  const id = fieldId(name, ownId)
  return (
    <div className="flex flex-col gap-1">
      <label
        htmlFor={id}
        className="flex cursor-pointer items-start gap-2.5 py-1 pointer-coarse:py-2.5"
      >
        <input
          {...input}
          {...describedBy({ id, hint, error })}
          type="checkbox"
          id={id}
          name={name}
          className={BOX}
        />
        <span>{label}</span>
      </label>
      <div className="ms-6.5">
        <FieldHint id={id} hint={hint} />
        <FieldError id={id} error={error} />
      </div>
    </div>
  )
}

type CheckboxGroupProps = {
  legend: string
  hint?: ReactNode
  children: ReactNode
}

/** Ticks that belong together, under one legend. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { legend, hint, children } = props
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {hint && <p className="mb-1 text-sm text-ink-faint">{hint}</p>}
      {children}
    </fieldset>
  )
}
