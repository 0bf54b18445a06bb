import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'

/** What every control with a label takes. */
export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** Only where two forms of one page have a field of this name. */
  id?: string
}

type FieldFrameProps = Omit<FieldProps, 'name'> & {
  id: string
  required?: boolean | undefined
  children: ReactNode
  /** Beside the label: a counter, a link. */
  aside?: ReactNode
}

/** Label, control, hint and error of one control, tied together by `id`. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, hint, error, required, children, aside } = props
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label} {required && <RequiredMark />}
        </label>
        {aside}
      </div>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

export function RequiredMark() {
  const t = useMessages().form
  return <span className="font-normal text-ink-faint">({t.required})</span>
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null
  return (
    <p id={hintId(id)} className="text-sm text-ink-faint">
      {hint}
    </p>
  )
}

type FieldErrorProps = { id: string; error?: string | undefined }

export function FieldError({ id, error }: FieldErrorProps) {
  const t = useMessages().form
  if (!error) return null
  return (
    <p
      id={errorId(id)}
      className="flex items-start gap-1.5 text-sm font-medium text-danger"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="sr-only">{t.errorPrefix} </span>
        {error}
      </span>
    </p>
  )
}

/** The id of a field's control: what an error summary links to. */
export function fieldId(name: string, id?: string) {
  return id ?? `field-${name.replace(/\[\]$/, '')}`
}

type Described = { id: string; hint?: ReactNode; error?: string | undefined }

/** The ARIA attributes that tie a control to its hint and error. */
export function describedBy({ id, hint, error }: Described) {
  const ids = classNames(hint ? hintId(id) : null, error ? errorId(id) : null)
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(error && { 'aria-invalid': true as const }),
  }
}

/** The look that all text controls share. */
export const CONTROL =
  'w-full rounded-md border border-line-strong bg-sheet px-3 py-2 text-base text-ink min-h-10 pointer-coarse:min-h-11 ' +
  'focus-visible:outline-offset-0 disabled:bg-wash disabled:text-ink-faint [&[readonly]]:bg-wash ' +
  'aria-invalid:border-danger aria-invalid:border-2'

function hintId(id: string) {
  return `${id}-hint`
}

function errorId(id: string) {
  return `${id}-error`
}
