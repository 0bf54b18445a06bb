import { Highlighter } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../../form/button.tsx'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import { TriageForm } from '../triage-form.tsx'
import { useWorkbench } from '../workbench-state.tsx'
import { useTextSelection, type TextSelection } from './use-text-selection.ts'

/** Beside a selection in the article: makes it a claim, or a claim's passage. */
export function ClaimSelection({ root }: { root: RefObject<HTMLElement> }) {
  const { shown, choosing } = useWorkbench()
  const selection = useTextSelection(root)
  const t = useMessages().workbench
  if (!useHydrated() || !selection || !shown.mayTriage) return null

  const { start, end } = selection
  const moving = shown.claims.find(({ id }) => id === choosing)
  const passage = {
    versionNumber: String(shown.versionNumber),
    start: String(start),
    end: String(end),
  }
  const fields = moving
    ? {
        intent: 'span',
        claimId: moving.id,
        version: String(moving.version),
        ...passage,
      }
    : { intent: 'add', ...passage }
  return (
    <div
      className="fixed z-40 max-md:inset-x-4 max-md:top-18"
      style={placeBelow(selection)}
      onPointerDown={(event) => event.preventDefault()}
    >
      <TriageForm fields={fields}>
        {(isSending) => (
          <Button
            type="submit"
            tone="primary"
            isPending={isSending}
            icon={<Highlighter aria-hidden />}
            className="w-full shadow-float"
          >
            {moving ? t.useThis : t.claimThis}
          </Button>
        )}
      </TriageForm>
    </div>
  )
}

const HEADER = 64
const BUTTON = 52

/** On a wide screen below the selection, on a narrow one where CSS puts it. */
function placeBelow({ top, bottom, left }: TextSelection) {
  if (!matchMedia('(min-width: 48rem)').matches) return undefined
  const lowest = window.innerHeight - BUTTON
  const wanted = bottom + 8 > lowest ? top - BUTTON : bottom + 8
  return {
    top: Math.min(Math.max(wanted, HEADER), lowest),
    left: Math.max(16, left),
  }
}
