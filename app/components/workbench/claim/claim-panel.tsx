import { Link } from '@remix-run/react'
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { buttonLook } from '../../form/button.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useMessages } from '../../messages.tsx'
import type { Fields, Panel, ShownClaim } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'
import { DismissFields } from './dismiss-fields.tsx'
import { EditFields } from './edit-fields.tsx'
import { MergeFields } from './merge-fields.tsx'
import { RefusalNote, useRefusal } from './refusal-note.tsx'
import { SplitFields } from './split-fields.tsx'

type ClaimPanelProps = { claim: ShownClaim; panel: Panel }

/** The form that is open beneath a claim. */
export function ClaimPanel({ claim, panel }: ClaimPanelProps) {
  const t = useMessages().workbench
  const Inner = FIELDS[panel]
  const titles = {
    dismiss: [t.dismissTitle, t.dismiss],
    edit: [t.editTitle, t.save],
    split: [t.splitTitle, t.doSplit],
    merge: [t.mergeTitle, t.doMerge],
  } as const
  const [title, button] = titles[panel]
  const fields = {
    intent: panel,
    claimId: claim.id,
    version: String(claim.version),
  }
  return (
    <PanelFrame {...{ claim, panel, title, button, fields }}>
      <RefusalNote intents={[panel]} claimId={claim.id} />
      <Inner claim={claim} />
    </PanelFrame>
  )
}

const FIELDS = {
  dismiss: DismissFields,
  edit: EditFields,
  split: SplitFields,
  merge: MergeFields,
} satisfies Record<Panel, (props: { claim: ShownClaim }) => ReactNode>

type PanelFrameProps = ClaimPanelProps & {
  title: string
  button: string
  fields: Fields
  children: ReactNode
}

function PanelFrame(props: PanelFrameProps) {
  const { claim, panel, title, button, fields, children } = props
  const t = useMessages()
  const { setOpen } = useWorkbench()
  const address = useAddress()
  const box = useRef<HTMLDivElement>(null)
  const isStale = Boolean(useRefusal([panel], claim.id)?.current)
  const close = useCallback(() => {
    setOpen(null)
    document.getElementById(`claim-${claim.id}`)?.focus()
  }, [setOpen, claim.id])
  useEffect(() => focusFirst(box.current), [])
  useEffect(() => onEscape(box.current, close), [close])
  return (
    <div ref={box} className="mt-3 border-t border-line pt-3">
      <TriageForm
        fields={fields}
        hash={`#claim-${claim.id}`}
        className="flex flex-col gap-3"
      >
        {(isSending) => (
          <>
            <p className="text-sm font-semibold">{title}</p>
            {children}
            <div className="flex flex-wrap gap-2">
              <SubmitButton
                size="small"
                fetcherState={isSending ? 'submitting' : 'idle'}
              >
                {isStale ? t.workbench.saveYours : button}
              </SubmitButton>
              <Link
                to={address(AT_REST, `#claim-${claim.id}`)}
                className={buttonLook({ size: 'small' })}
                onClick={(event) => {
                  event.preventDefault()
                  close()
                }}
              >
                {isStale ? t.workbench.takeTheirs : t.common.cancel}
              </Link>
            </div>
          </>
        )}
      </TriageForm>
    </div>
  )
}

function onEscape(box: HTMLElement | null, act: () => void) {
  function read({ key }: KeyboardEvent) {
    if (key === 'Escape') act()
  }
  box?.addEventListener('keydown', read)
  return () => box?.removeEventListener('keydown', read)
}

function focusFirst(box: HTMLElement | null) {
  const first = box?.querySelector<HTMLElement>(
    'input:not([type="hidden"]), textarea, select',
  )
  first?.focus()
  if (first instanceof HTMLTextAreaElement)
    first.setSelectionRange(first.value.length, first.value.length)
}
