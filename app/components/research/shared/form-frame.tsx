import { Form, useLocation } from '@remix-run/react'
import { useRef, type ReactNode } from 'react'
import { Banner } from '../../feedback/banner.tsx'
import { FormErrorSummary } from '../../form/error-summary.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { KeptNotice } from '../../keep/kept-notice.tsx'
import { useKeptDraft } from '../../keep/use-kept-draft.ts'
import { useMessages } from '../../messages.tsx'
import type { FormFields } from './form-answer.ts'
import { TwoTexts } from './two-texts.tsx'

type FormFrameProps = {
  id: string
  intent: string
  /** What the form is about, and the version of it that was seen. */
  target?: string
  version?: number
  fields: FormFields
  /** By field: what a difference is called. */
  labels: Record<string, string>
  submitLabel: string
  takesFile?: boolean
  children: ReactNode
}

/** One of the page's forms: what went wrong, the controls, the button. */
export function FormFrame(props: FormFrameProps) {
  const { id, intent, target, version, fields, labels } = props
  const t = useMessages().research.refusals
  const form = useRef<HTMLFormElement>(null)
  const { pathname } = useLocation()
  const kept = useKeptDraft(`${pathname}#${id}`, form)
  const { mine } = fields
  const refusal = mine?.refusal
  return (
    <Form
      ref={form}
      id={id}
      method="post"
      action={`#${id}`}
      {...(props.takesFile && { encType: 'multipart/form-data' as const })}
      className="flex scroll-mt-4 flex-col gap-4"
    >
      {target && <input type="hidden" name="target" value={target} />}
      {version !== undefined && (
        <input
          type="hidden"
          name="version"
          value={mine?.theirs?.version ?? version}
        />
      )}
      <FormErrorSummary errors={fields.errors} ids={fields.ids} />
      {refusal && refusal !== 'changed-since' && (
        <Banner tone="danger" live="alert">
          {t[refusal as keyof typeof t] ?? refusal}
        </Banner>
      )}
      {mine?.theirs && (
        <TwoTexts given={mine.given} theirs={mine.theirs} labels={labels} />
      )}
      <KeptNotice draft={kept} />
      {props.children}
      <div>
        <SubmitButton value={intent}>{props.submitLabel}</SubmitButton>
      </div>
    </Form>
  )
}
