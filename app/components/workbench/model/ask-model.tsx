import { Link, useRevalidator } from '@remix-run/react'
import { Bot } from 'lucide-react'
import { useEffect } from 'react'
import { DISCARD_REASONS } from '#app/core/model/anchored.ts'
import { Instant } from '../../format.tsx'
import { Button } from '../../form/button.tsx'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import type { ShownModel, ShownRun } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'

/** Where the desk has a model of its own: asks it, and says what came of it. */
export function AskModel() {
  const { model, mayTriage } = useWorkbench().shown
  if (!model) return null
  const { run } = model
  const isWaiting = run?.state === 'waiting'
  return (
    <div className="flex flex-col items-start gap-1.5 text-sm text-ink-soft">
      {mayTriage && model.mayAsk && !isWaiting && <AskForm model={model} />}
      {run && (
        <p role="status" className="text-xs">
          <RunStory run={run} />
        </p>
      )}
      {isWaiting && <LookAgain />}
    </div>
  )
}

function AskForm({ model: { host, run } }: { model: ShownModel }) {
  const t = useMessages().model
  const { shown } = useWorkbench()
  const versionNumber = String(shown.versionNumber)
  return (
    <>
      <TriageForm fields={{ intent: 'ask-model', versionNumber }}>
        {(isSending) => (
          <Button
            type="submit"
            size="small"
            isPending={isSending}
            icon={<Bot aria-hidden />}
          >
            {run ? t.askAgain : t.ask}
          </Button>
        )}
      </TriageForm>
      <p className="text-xs text-ink-faint">{t.asksHost(host)}</p>
    </>
  )
}

function RunStory({ run }: { run: ShownRun }) {
  const t = useMessages().model
  const { state, failure, status } = run
  return (
    <>
      {t.asked} <Instant value={run.askedAt} width="short" />.{' '}
      {state === 'waiting' && t.waiting}
      {state === 'failed' && failure && t.failures[failure](status)}
      {state === 'answered' && `${countsOf(run, t).join('; ')}.`}
    </>
  )
}

function countsOf(
  { added, suggested, discarded, leftOut }: ShownRun,
  t: ReturnType<typeof useMessages>['model'],
) {
  const thrownAway = DISCARD_REASONS.flatMap((reason) => {
    const count = discarded[reason] ?? 0
    return count > 0 ? [t.discarded[reason](count)] : []
  })
  return [
    t.added(added),
    ...(suggested > 0 ? [t.suggested(suggested)] : []),
    ...thrownAway,
    ...(leftOut > 0 ? [t.leftOut(leftOut)] : []),
  ]
}

const LOOK_EVERY_MS = 4000

/** Reads the page anew while an answer is awaited; by a link without scripts. */
function LookAgain() {
  const t = useMessages().model
  const address = useAddress()
  const isHydrated = useHydrated()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  return isHydrated ? null : <Link to={address(AT_REST)}>{t.refresh}</Link>
}
