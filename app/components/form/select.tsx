import { ChevronDown } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import {
  CONTROL,
  describedBy,
  FieldFrame,
  fieldId,
  type FieldProps,
} from './field.tsx'

export type Option = { value: string; label: string; disabled?: boolean }

export type SelectProps = FieldProps &
  Omit<ComponentPropsWithRef<'select'>, 'id' | 'name' | 'multiple'> & {
    options: readonly Option[]
    /** The entry that stands for no choice. */
    emptyLabel?: string
  }

/** A native list to choose one from. */
export function Select(props: SelectProps) {
  const { name, label, hint, error, id: ownId, ...rest } = props
  const { options, emptyLabel, className, ...select } = rest
  const id = fieldId(name, ownId)
  return (
    <FieldFrame {...{ id, label, hint, error, required: select.required }}>
      <span className="relative block">
        <select
          {...select}
          {...describedBy({ id, hint, error })}
          id={id}
          name={name}
          className={classNames(CONTROL, 'appearance-none pe-9', className)}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map(({ value, label, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-ink-soft"
        />
      </span>
    </FieldFrame>
  )
}
