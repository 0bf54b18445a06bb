import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'

/** The quote where the wording differs, who asserts it, and what to confirm. */
export function ClaimFacts({ claim }: { claim: ShownClaim }) {
  const { workbench: t, states } = useMessages()
  const { quote, wording, claimant, speaker, notes, origin } = claim
  const { dismissReason, dismissNote, duplicateOf } = claim
  return (
    <div className="mt-2 flex flex-col gap-1.5 text-sm">
      {quote !== wording && (
        <blockquote className="border-s-2 border-marker-strong ps-2.5 font-serif text-ink-soft">
          <span className="sr-only">{t.quote}: </span>“{quote}”
        </blockquote>
      )}
      <p className="text-xs text-ink-faint">
        {claimant ? t.saysWho(claimant.name) : t.saysNobody}
        {speaker && speaker !== claimant?.name && <> · {t.quotes(speaker)}</>}
        {origin !== 'engine' && <> · {t.origins[origin]}</>}
      </p>
      {notes.length > 0 && (
        <p className="flex items-start gap-1.5 text-xs text-warn">
          <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>
            {t.notes}: {notes.join('; ')}
          </span>
        </p>
      )}
      {dismissReason && !duplicateOf && (
        <p className="text-xs text-ink-soft">
          {t.dismissedAs(states.dismissReason[dismissReason])}
          {dismissNote && <> – {dismissNote}</>}
        </p>
      )}
      {duplicateOf && (
        <p className="text-xs text-ink-soft">
          {t.duplicateOf}{' '}
          <a href={`#claim-${duplicateOf.id}`}>
            {duplicateOf.wording || duplicateOf.id}
          </a>
        </p>
      )}
    </div>
  )
}
