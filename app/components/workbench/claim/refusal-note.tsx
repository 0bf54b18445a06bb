import { Banner } from '../../feedback/banner.tsx'
import { useMessages } from '../../messages.tsx'
import { useWorkbench } from '../workbench-state.tsx'

type RefusalNoteProps = {
  /** Of which forms it tells. */
  intents: readonly string[]
  claimId: string | null
}

/** Why the last step was not taken, where one of these forms asked for it. */
export function RefusalNote({ intents, claimId }: RefusalNoteProps) {
  const refused = useRefusal(intents, claimId)
  const t = useMessages().workbench
  if (!refused?.refusal) return null
  return (
    <Banner tone="danger" live="alert" title={t.refusals[refused.refusal]}>
      {refused.current && (
        <p className="mt-1">
          {t.theirs}: <q className="font-serif">{refused.current.wording}</q>
        </p>
      )}
    </Banner>
  )
}

/** The last outcome, if it refused one of these forms of this claim. */
export function useRefusal(intents: readonly string[], claimId: string | null) {
  const { outcome } = useWorkbench()
  if (!outcome || outcome.ok) return null
  const isOurs = intents.includes(outcome.intent) && outcome.claimId === claimId
  return isOurs ? outcome : null
}

/** What stands at a field of a form: what was typed and what is wrong with it. */
export function useGiven(intent: string, claimId: string) {
  const refused = useRefusal([intent], claimId)
  const t = useMessages().workbench.errors
  function given(name: string): string | undefined {
    const value = refused?.given[name]
    return typeof value === 'string' ? value : undefined
  }
  function errorOf(name: string): string | undefined {
    const key = refused?.errors[name]
    return key ? (t[key as keyof typeof t] ?? key) : undefined
  }
  return { given, errorOf, isRefused: refused !== null }
}
