import type { RefObject } from 'react'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Button } from '../form/button.tsx'
import { useHydrated } from '../hydrated.ts'
import { useMessages } from '../messages.tsx'

export type Citable = { number: number; name: string; isPublic: boolean }

type EvidencePickerProps = {
  evidence: readonly Citable[]
  /** Stands around the text area. */
  into: RefObject<HTMLElement>
  claimId: string
}

/** The evidence by number; a button writes the citation where the caret is. */
export function EvidencePicker(props: EvidencePickerProps) {
  const { evidence, into, claimId } = props
  const t = useMessages().draft.cite
  return (
    <Disclosure summary={t.title} defaultOpen>
      {evidence.length === 0 && (
        <p className="text-sm text-ink-soft">
          {t.none}{' '}
          <a href={`/desk/claims/${claimId}/research`}>{t.toResearch}</a>
        </p>
      )}
      <ul className="flex flex-col gap-2 text-sm">
        {evidence.map((each) => (
          <li key={each.number} className="flex items-start gap-3">
            <CiteButton evidence={each} into={into} />
            <span className={each.isPublic ? '' : 'text-ink-faint'}>
              {!each.isPublic && <em>{t.hidden} </em>}
              {each.name}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

type CiteButtonProps = {
  evidence: Citable
  /** Stands around the text area. */
  into: RefObject<HTMLElement>
}

function CiteButton({ evidence, into }: CiteButtonProps) {
  const t = useMessages().draft.cite
  const { number, isPublic } = evidence
  if (!useHydrated() || !isPublic)
    return <span className="w-10 shrink-0 font-mono">[{number}]</span>
  return (
    <Button
      size="small"
      className="w-10 shrink-0 font-mono"
      aria-label={t.insert(number)}
      onClick={() => insertAtCaret(into.current, `[${number}]`)}
    >
      [{number}]
    </Button>
  )
}

/** Writes as if it were typed, so that the form saves and counts it. */
function insertAtCaret(box: HTMLElement | null, text: string) {
  const area = box?.querySelector('textarea')
  if (!area) return
  area.focus()
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
