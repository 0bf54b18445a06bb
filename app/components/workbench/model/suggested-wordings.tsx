import { Bot } from 'lucide-react'
import { Button } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'
import { RefusalNote } from '../claim/refusal-note.tsx'
import type { ShownClaim } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'

/** Other wordings that a model suggests; one is taken as an edit like any other. */
export function SuggestedWordings({ claim }: { claim: ShownClaim }) {
  const t = useMessages().model
  if (!claim.mayEdit || claim.suggestions.length === 0) return null
  return (
    <div className="mt-2 flex flex-col gap-2 rounded-md bg-wash px-2.5 py-2 text-sm">
      <RefusalNote intents={['edit']} claimId={claim.id} />
      {claim.suggestions.map(({ wording, unsaid }) => (
        <div key={wording} className="flex flex-col items-start gap-1.5">
          <p>
            <span className="flex items-center gap-1.5 text-xs text-ink-soft">
              <Bot aria-hidden className="size-3.5 shrink-0" />
              {t.suggestion}
            </span>
            <q className="font-serif">{wording}</q>
            {unsaid.length > 0 && (
              <span className="block text-xs text-warn">
                {t.unsaid(unsaid.join(', '))}
              </span>
            )}
          </p>
          <TriageForm
            hash={`#claim-${claim.id}`}
            fields={{ ...editOf(claim), wording }}
          >
            {(isSending) => (
              <Button type="submit" size="small" isPending={isSending}>
                {t.useWording}
              </Button>
            )}
          </TriageForm>
        </div>
      ))}
    </div>
  )
}

/** The edit that would leave a claim as it is. */
function editOf(claim: ShownClaim) {
  return {
    intent: 'edit',
    claimId: claim.id,
    version: String(claim.version),
    kind: claim.kind,
    ...(claim.checkable && { checkable: 'on' }),
    claimant: claim.claimant?.name ?? '',
    claimantKind: claim.claimant?.kind ?? 'person',
    speaker: claim.speaker ?? '',
    claimedOn: claim.claimedOn ?? '',
    place: claim.place ?? '',
  }
}
