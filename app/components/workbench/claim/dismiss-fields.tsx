import { DISMISS_REASONS } from '#app/core/claim/claim-state.ts'
import type { ClaimKind } from '#app/core/article/break-into-claims.ts'
import { RadioGroup } from '../../form/radio-group.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { useGiven } from './refusal-note.tsx'

const REASONS = DISMISS_REASONS.filter((reason) => reason !== 'duplicate-of')

/** Why a claim is dismissed; its kind suggests a reason. */
export function DismissFields({ claim }: { claim: ShownClaim }) {
  const { workbench: t, states } = useMessages()
  const { given, errorOf } = useGiven('dismiss', claim.id)
  return (
    <>
      <RadioGroup
        id={`reason-${claim.id}`}
        name="reason"
        label={t.reason}
        required
        hint={t.duplicateChoice}
        error={errorOf('reason')}
        defaultValue={given('reason') ?? suggested(claim.kind)}
        choices={REASONS.map((reason) => ({
          value: reason,
          label: states.dismissReason[reason],
        }))}
      />
      <TextInput
        id={`note-${claim.id}`}
        name="note"
        label={t.note}
        hint={t.noteHint}
        maxLength={500}
        error={errorOf('note')}
        defaultValue={given('note')}
      />
    </>
  )
}

function suggested(kind: ClaimKind) {
  if (kind === 'prediction' || kind === 'opinion') return kind
  return undefined
}
