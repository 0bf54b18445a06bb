import type { CaseOutcome, CaseState } from '#app/core/cases/case-state.ts'
import { Badge, type BadgeTone } from '../data/badge.tsx'
import { useMessages } from '../messages.tsx'

type CaseBadgeProps = { state: CaseState; outcome: CaseOutcome | null }

/** How far a report has got, and what came of it. */
export function CaseBadge({ state, outcome }: CaseBadgeProps) {
  const t = useMessages().cases
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={TONES[state]}>{t.states[state]}</Badge>
      {outcome && <Badge>{t.outcomes[outcome]}</Badge>}
    </span>
  )
}

const TONES: Record<CaseState, BadgeTone> = {
  new: 'marker',
  looking: 'accent',
  decided: 'warn',
  answered: 'good',
}
