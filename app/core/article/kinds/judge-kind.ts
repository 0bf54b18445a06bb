import type { People } from '../attribution/people.ts'
import type { ClaimKind } from '../broken-article.ts'
import type { Reason } from '../reason.ts'
import type { Findings, Signals } from '../worthiness/signals.ts'
import type { Lean } from './lean.ts'
import { isObserver } from './observer.ts'

/** What a sentence is, whether it can be checked, and what else may be said of that. */
export type Judgement = {
  kind: ClaimKind
  checkable: boolean
  /** Why it cannot, or how it can after all. */
  reason: Reason | undefined
}

/** Everything of a sentence that its kind depends on. */
export type Evidence = {
  lean: Lean
  signals: Signals
  findings: Findings
  speaker: string | null
  /** Whom the article names. */
  people: People
  /** It speaks of what has happened. */
  isPast: boolean
}

/** How far from even the facts may stand for a sentence to be read either way. */
const DOUBT = 0.15

/** Decides the kind of a sentence; what can be read two ways says so. */
export function judgeKind(evidence: Evidence): Judgement {
  const { lean } = evidence
  switch (lean.towards) {
    case 'question':
      return uncheckable('question', { code: 'question' })
    case 'introduction':
      return uncheckable('other', withDetail('attribution-only', lean.detail))
    case 'statement':
      return checkable(declaredKind(evidence))
    case 'position':
    case 'prediction':
    case 'opinion':
      return judgeSoft(evidence, lean.towards)
    case 'fact':
      return judgeFact(evidence)
  }
}

/** An opinion that carries a hard fact keeps the fact. */
function judgeSoft(
  evidence: Evidence,
  kind: 'position' | 'prediction' | 'opinion',
): Judgement {
  const { signals, findings, lean, isPast } = evidence
  const isTrend = signals.change > 0 && signals.dated > 0
  const isHard = signals.numberWithUnit > 0 || signals.toll > 0 || isTrend
  if (!isHard || !isPast)
    return uncheckable(kind, withDetail(kind, lean.detail))
  const fact = findings.toll ?? findings.numberWithUnit ?? findings.change
  return {
    ...checkable('quantity'),
    reason: withDetail('fact-inside-opinion', fact),
  }
}

function judgeFact(evidence: Evidence): Judgement {
  const weight = weighFacts(evidence.signals)
  const kind = factualKind(evidence)
  const isDoubtful = Math.abs(weight) < DOUBT
  const reason: Reason | undefined = isDoubtful
    ? { code: 'needs-interpretation', detail: `${kind} / opinion` }
    : undefined
  if (weight > 0) return { ...checkable(kind), reason }
  return uncheckable(
    'opinion',
    reason ?? withDetail('opinion', evidence.findings.opinion),
  )
}

/** Above zero the facts in a sentence outweigh what is felt and judged in it. */
function weighFacts(signals: Signals): number {
  const hard =
    1.2 * signals.numberWithUnit +
    0.4 * signals.number +
    0.8 * signals.toll +
    0.5 * signals.dated +
    0.35 * signals.act +
    0.3 * signals.change +
    0.3 * signals.comparison +
    0.25 * signals.authority +
    0.25 * signals.names +
    0.4 * signals.commitment +
    signals.model
  const soft =
    0.5 * signals.opinion +
    0.5 * signals.judgement +
    1.2 * signals.quoted +
    0.4 * signals.self +
    0.2 * signals.condition
  return hard - soft - 0.4
}

function declaredKind({ signals }: Evidence): ClaimKind {
  return signals.numberWithUnit > 0 && signals.change > 0
    ? 'quantity'
    : 'statement'
}

function factualKind({ signals, speaker, people }: Evidence): ClaimKind {
  if (signals.toll > 0 || signals.numberWithUnit > 0) return 'quantity'
  if (signals.number > 0 && signals.comparison > 0) return 'quantity'
  if (signals.cause > 0 && signals.act === 0) return 'causal'
  if (speaker === null || isObserver(speaker, people)) return 'event'
  return signals.quoted < 0.3 && signals.accusation === 0
    ? 'statement'
    : 'event'
}

function checkable(kind: ClaimKind): Judgement {
  return { kind, checkable: true, reason: undefined }
}

function uncheckable(kind: ClaimKind, reason: Reason): Judgement {
  return { kind, checkable: false, reason }
}

function withDetail(code: Reason['code'], detail: string | undefined): Reason {
  return detail ? { code, detail } : { code }
}
