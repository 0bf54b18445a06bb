import { Form } from '@remix-run/react'
import { useRef, type ReactNode } from 'react'
import { Check, CircleAlert, CloudUpload, PencilLine } from 'lucide-react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { Button } from '../form/button.tsx'
import { KeptNotice } from './kept-notice.tsx'
import type { SaveAnswer, SaveStatus } from './post-fields.ts'
import { useAutoSave } from './use-auto-save.ts'
import { useKeptDraft } from './use-kept-draft.ts'

type AutoSaveFormProps = {
  /** A resource route that answers a post with JSON of `SaveAnswer`. */
  saveTo: string
  /** Names the copy in this browser, such as `draft:clm_1`. */
  keptAs: string
  /** The version that the fields come from; posted as `version`. */
  version: number
  /** Where the form's own submit button posts; this page unless told. */
  action?: string
  onSaved?: (answer: SaveAnswer) => void
  className?: string
  children: ReactNode
}

/**
 * A form that is saved as it is typed and keeps a copy in the browser until the
 * desk has it. It needs a submit button too, for those without scripts.
 */
export function AutoSaveForm(props: AutoSaveFormProps) {
  const { saveTo, keptAs, version, action, onSaved, className, children } =
    props
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptDraft(keptAs, form)
  const save = useAutoSave({
    form,
    saveTo,
    version,
    onSaved: (answer) => onSaved?.(answer),
    onAllSaved: kept.forget,
  })
  return (
    <Form
      ref={form}
      method="post"
      {...(action && { action })}
      {...(className && { className })}
    >
      <input type="hidden" name="version" value={save.version} />
      <KeptNotice draft={kept} />
      {children}
      <SaveStatusLine status={save.status} onRetry={save.retry} />
    </Form>
  )
}

type SaveStatusLineProps = { status: SaveStatus; onRetry: () => void }

/** Says whether the desk has what was typed. */
export function SaveStatusLine({ status, onRetry }: SaveStatusLineProps) {
  const t = useMessages().form
  const { Icon, ink } = LOOKS[status]
  const isFailed = status === 'failed' || status === 'signed-out'
  return (
    <output
      data-screen-only
      className={classNames('flex items-center gap-2 text-xs', ink)}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {
        {
          idle: t.savedAs,
          typing: t.unsaved,
          saving: t.saving,
          saved: t.saved,
          refused: t.saveRefused,
          failed: t.saveFailed,
          'signed-out': t.signedOut,
        }[status]
      }
      {isFailed && (
        <Button size="small" onClick={onRetry}>
          {t.retry}
        </Button>
      )}
    </output>
  )
}

const LOOKS: Record<SaveStatus, { Icon: typeof Check; ink: string }> = {
  idle: { Icon: Check, ink: 'text-ink-faint' },
  typing: { Icon: PencilLine, ink: 'text-ink-faint' },
  saving: { Icon: CloudUpload, ink: 'text-ink-faint' },
  saved: { Icon: Check, ink: 'text-good' },
  refused: { Icon: CircleAlert, ink: 'text-warn' },
  failed: { Icon: CircleAlert, ink: 'text-danger' },
  'signed-out': { Icon: CircleAlert, ink: 'text-danger' },
}
