import type { Assessed } from './assess.ts'
import type { Judgement } from './kinds/judge-kind.ts'
import type { Reason, ReasonCode } from './reason.ts'
import type { SignalName } from './worthiness/signals.ts'
import type { Contribution } from './worthiness/weigh.ts'

/** Which reason a signal gives; the others weigh in silence. */
const CODES: Partial<Record<SignalName, ReasonCode>> = {
  numberWithUnit: 'number-with-unit',
  number: 'number',
  toll: 'toll',
  comparison: 'comparison',
  change: 'change',
  act: 'named-act',
  accusation: 'accusation',
  commitment: 'commitment',
  dated: 'dated-act',
  superlative: 'superlative',
  authority: 'authority',
  record: 'record',
  cause: 'cause',
  policy: 'public-matter',
  headline: 'headline-topic',
  lead: 'prominent',
  model: 'trained-model',
}

/** A signal that adds less is not worth a line. */
const LEAST_AMOUNT = 0.15
const MOST_REASONS = 8

/** Why a claim stands where it stands, the weightiest first. */
export function reasonsFor(
  { findings, attribution }: Assessed,
  contributions: Contribution[],
  { reason }: Judgement,
): Reason[] {
  const scored = contributions
    .filter(({ amount }) => amount >= LEAST_AMOUNT)
    .flatMap(({ signal }): Reason[] => {
      const code = CODES[signal]
      if (!code) return []
      const detail = findings[signal]
      if (signal === 'model' && !detail) return []
      return [detail ? { code, detail } : { code }]
    })
  const spoken: Reason[] = attribution.speaker
    ? [{ code: 'reported-speech', detail: attribution.speaker }]
    : []
  return [...(reason ? [reason] : []), ...scored, ...spoken].slice(
    0,
    MOST_REASONS,
  )
}
