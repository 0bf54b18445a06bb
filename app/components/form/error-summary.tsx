import { useEffect, useRef } from 'react'
import { CircleAlert } from 'lucide-react'
import { useMessages } from '../messages.tsx'
import { fieldId } from './field.tsx'

type FormErrorSummaryProps = {
  /** By field name; what concerns no single field is under `form`. */
  errors: Record<string, string> | undefined
  /** Where a control's id is not the usual one. */
  ids?: Record<string, string>
}

/** What is wrong with a form, with a link to each field; takes the focus. */
export function FormErrorSummary({ errors, ids }: FormErrorSummaryProps) {
  const t = useMessages().form
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors) box.current?.focus()
  }, [errors])

  const entries = Object.entries(errors ?? {})
  if (!entries.length) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-md border border-danger bg-danger-wash p-4 text-ink"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-danger" />
      <div>
        <p className="font-semibold">{t.errorTitle(entries.length)}</p>
        <ul className="mt-1 flex flex-col gap-1">
          {entries.map(([name, text]) => (
            <li key={name}>
              <ErrorLine target={targetOf(name, ids)} text={text} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type ErrorLineProps = { target: string | null; text: string }

function ErrorLine({ target, text }: ErrorLineProps) {
  if (!target) return <>{text}</>
  return (
    <a
      href={`#${target}`}
      className="underline underline-offset-2"
      onClick={(event) => {
        const control = document.getElementById(target)
        if (!control) return
        event.preventDefault()
        control.focus()
      }}
    >
      {text}
    </a>
  )
}

function targetOf(name: string, ids: Record<string, string> | undefined) {
  return name === 'form' ? null : fieldId(name, ids?.[name])
}
