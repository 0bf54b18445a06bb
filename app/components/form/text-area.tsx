import { useState, type ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import {
  CONTROL,
  describedBy,
  FieldFrame,
  fieldId,
  type FieldProps,
} from './field.tsx'

export type TextAreaProps = FieldProps &
  Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'name'> & {
    /** Counts down to this length without enforcing it (`maxLength` does). */
    bestUnder?: number
    /** Set in the serif face, for what readers will read. */
    isProse?: boolean
  }

/** Text of several lines; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, error, id: ownId, ...rest } = props
  const { className, bestUnder, isProse, onInput, ...area } = rest
  const [length, setLength] = useState(startLength(area))
  const id = fieldId(name, ownId)
  const limit = bestUnder ?? area.maxLength
  const aside = limit ? <Counter limit={limit} length={length} /> : null
  return (
    <FieldFrame {...{ id, label, hint, error, aside }} required={area.required}>
      <textarea
        rows={3}
        {...area}
        {...describedBy({ id, hint, error })}
        id={id}
        name={name}
        onInput={(event) => {
          setLength(event.currentTarget.value.length)
          onInput?.(event)
        }}
        className={classNames(
          CONTROL,
          'grows max-h-[70dvh] resize-y',
          isProse && 'font-serif text-lg leading-relaxed',
          className,
        )}
      />
    </FieldFrame>
  )
}

type CounterProps = { limit: number; length: number }

function Counter({ limit, length }: CounterProps) {
  const t = useMessages().form
  const left = limit - length
  return (
    <span
      className={classNames(
        'text-xs tabular-nums',
        left < 0 ? 'font-semibold text-warn' : 'text-ink-faint',
      )}
    >
      {t.charactersLeft(left)}
    </span>
  )
}

function startLength({
  value,
  defaultValue,
}: Pick<ComponentPropsWithRef<'textarea'>, 'value' | 'defaultValue'>) {
  return String(value ?? defaultValue ?? '').length
}
