import { Anchor, Unlink } from 'lucide-react'
import { Button } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'
import { useWorkbench } from '../workbench-state.tsx'

/** Says where the quote went, if it is not where it was. */
export function WhereItStands({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { state } = claim.anchor
  if (state === 'exact' || state === 'none') return null
  const isLost = state === 'orphaned'
  const Icon = isLost ? Unlink : Anchor
  return (
    <div className="mt-2 flex items-start gap-1.5 rounded-md bg-wash px-2.5 py-1.5 text-xs text-ink-soft">
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <div className="flex flex-col items-start gap-1.5">
        {state === 'moved' && t.anchorMoved}
        {isLost && t.anchorOrphaned}
        {state === 'changed' && <Changed claim={claim} />}
      </div>
    </div>
  )
}

function Changed({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { shown } = useWorkbench()
  const { span, text } = claim.anchor
  if (!span || text === claim.quote) return t.anchorMoved
  return (
    <>
      <span>
        {t.anchorChanged} <q className="font-serif">{text}</q>
      </span>
      {claim.mayEdit && (
        <TriageForm
          hash={`#claim-${claim.id}`}
          fields={{
            intent: 'span',
            claimId: claim.id,
            version: String(claim.version),
            versionNumber: String(shown.versionNumber),
            start: String(span.start),
            end: String(span.end),
          }}
        >
          <Button type="submit" size="small">
            {t.takeNewQuote}
          </Button>
        </TriageForm>
      )}
    </>
  )
}
