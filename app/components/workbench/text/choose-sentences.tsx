import { Link } from '@remix-run/react'
import { buttonLook } from '../../form/button.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useMessages } from '../../messages.tsx'
import { TriageForm } from '../triage-form.tsx'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'
import { RefusalNote } from '../claim/refusal-note.tsx'

/** The form whose ticks stand before the article's sentences. */
export function ChooseSentences() {
  const { shown, choosing } = useWorkbench()
  const t = useMessages()
  const address = useAddress()
  if (!choosing) return null
  const claim = shown.claims.find(({ id }) => id === choosing)
  const versionNumber = String(shown.versionNumber)
  const fields = claim
    ? {
        intent: 'span',
        claimId: claim.id,
        version: String(claim.version),
        versionNumber,
      }
    : { intent: 'add', versionNumber }
  return (
    <TriageForm
      id="choose-sentences"
      fields={fields}
      className="sticky top-14 z-20 mb-6 flex flex-col gap-2 rounded-lg border border-accent bg-accent-wash px-4 py-3"
    >
      {(isSending) => (
        <>
          <p className="font-semibold">
            {claim ? t.workbench.chooseForClaim : t.workbench.chooseTitle}
          </p>
          {claim && <p className="font-serif">{claim.wording}</p>}
          <p className="text-sm text-ink-soft">{t.workbench.chooseLead}</p>
          <RefusalNote intents={[fields.intent]} claimId={claim?.id ?? null} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton
              size="small"
              fetcherState={isSending ? 'submitting' : 'idle'}
            >
              {claim ? t.workbench.chosenMove : t.workbench.chosenAdd}
            </SubmitButton>
            <Link
              to={address(AT_REST)}
              preventScrollReset
              className={buttonLook({ size: 'small' })}
            >
              {t.common.cancel}
            </Link>
          </div>
        </>
      )}
    </TriageForm>
  )
}
