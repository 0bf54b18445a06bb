import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import {
  CONTROL,
  describedBy,
  FieldFrame,
  fieldId,
  type FieldProps,
} from './field.tsx'

export type TextInputProps = FieldProps &
  Omit<ComponentPropsWithRef<'input'>, 'id' | 'name'>

/** One line of text, a date, an address: any single-line `type`. */
export function TextInput(props: TextInputProps) {
  const { name, label, hint, error, id: ownId, className, ...input } = props
  const id = fieldId(name, ownId)
  return (
    <FieldFrame {...{ id, label, hint, error, required: input.required }}>
      <input
        {...input}
        {...describedBy({ id, hint, error })}
        id={id}
        name={name}
        className={classNames(CONTROL, className)}
      />
    </FieldFrame>
  )
}
