import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import { describedBy, FieldFrame, fieldId, type FieldProps } from './field.tsx'

export type FileInputProps = FieldProps &
  Omit<ComponentPropsWithRef<'input'>, 'id' | 'name' | 'type'>

/** A file from the person's machine; a file may be dropped on it too. */
export function FileInput(props: FileInputProps) {
  const { name, label, hint, error, id: ownId, className, ...input } = props
  const id = fieldId(name, ownId)
  return (
    <FieldFrame {...{ id, label, hint, error, required: input.required }}>
      <input
        {...input}
        {...describedBy({ id, hint, error })}
        type="file"
        id={id}
        name={name}
        className={classNames(
          'w-full cursor-pointer rounded-md border border-dashed border-line-strong bg-sheet p-3 text-sm text-ink-soft',
          'file:me-3 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-wash file:px-3 file:py-1.5 file:font-medium file:text-ink',
          'hover:border-accent aria-invalid:border-danger',
          className,
        )}
      />
    </FieldFrame>
  )
}
