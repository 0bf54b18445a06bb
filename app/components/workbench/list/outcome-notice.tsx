import { CircleCheck, Undo2 } from 'lucide-react'
import { Kbd } from '../../data/kbd.tsx'
import { Banner } from '../../feedback/banner.tsx'
import { Button } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'
import type { Outcome } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'
import { useWorkbench } from '../workbench-state.tsx'

/** What the last step came to, and the way back. */
export function OutcomeNotice() {
  const { outcome } = useWorkbench()
  const t = useMessages().workbench
  return (
    <div aria-live="polite" className="empty:hidden">
      {outcome?.ok && <Taken outcome={outcome} />}
      {outcome && !outcome.ok && isOfTheList(outcome) && outcome.refusal && (
        <Banner tone="danger" title={t.refusals[outcome.refusal]} />
      )}
    </div>
  )
}

type TakenOutcome = Extract<Outcome, { ok: true }>

function Taken({ outcome }: { outcome: TakenOutcome }) {
  const t = useMessages().workbench
  const { did, count, refused, undo } = outcome
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-good/30 bg-good-wash px-3 py-1.5 text-sm shadow-float">
      <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />
      <p className="min-w-0 flex-1">
        {(count > 0 || refused === 0) && t.did[did](count)}{' '}
        {refused > 0 && t.someRefused(refused)}
      </p>
      {undo && (
        <TriageForm fields={undo}>
          <Button
            type="submit"
            size="small"
            icon={<Undo2 aria-hidden />}
            data-key="u"
            aria-keyshortcuts="u"
          >
            {t.undo} <Kbd>u</Kbd>
          </Button>
        </TriageForm>
      )}
    </div>
  )
}

/** Refusals of one claim are told at the claim. */
function isOfTheList(outcome: Extract<Outcome, { ok: false }>) {
  return outcome.claimId === null
}
