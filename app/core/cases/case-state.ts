import type { CorrectionClass } from '../review/content.ts'

/** How far a reader's report has got. */
export const CASE_STATES = ['new', 'looking', 'decided', 'answered'] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_OUTCOMES = [
  'corrected',
  'clarified',
  'updated',
  'retracted',
  'no-change',
] as const
export type CaseOutcome = (typeof CASE_OUTCOMES)[number]

/** What a published correction of this class comes to for the reader. */
export const OUTCOME_OF: Record<CorrectionClass, CaseOutcome> = {
  correction: 'corrected',
  clarification: 'clarified',
  update: 'updated',
  retraction: 'retracted',
}

/** The most UTF-16 units that a reader or an editor may write. */
export const LONGEST_CASE_TEXT = {
  report: 5_000,
  source: 2_000,
  email: 254,
  answer: 5_000,
} as const

export type CaseDates = {
  state: CaseState
  acknowledgeBy: string
  decideBy: string
}

/** Whether the desk still owes the reader a decision. */
export function isCaseOpen(state: CaseState): boolean {
  return state === 'new' || state === 'looking'
}

/** The deadline that comes next; once decided, the one that was met or missed. */
export function nextDeadline({ state, acknowledgeBy, decideBy }: CaseDates) {
  return state === 'new' ? acknowledgeBy : decideBy
}

/** Whether an open case is past its next deadline at `now`. */
export function isCaseOverdue(given: CaseDates, now: string): boolean {
  return isCaseOpen(given.state) && nextDeadline(given) < now
}

export type AnsweredCase = {
  state: CaseState
  outcome: CaseOutcome | null
  /** A correction that is under way decides the case when it is published. */
  hasOpenCorrection: boolean
}

/** Why a written answer cannot close the case, or null if it can. */
export function whyNotAnswer(
  { state, hasOpenCorrection }: AnsweredCase,
  answer: string,
): 'answer-missing' | 'already-answered' | 'correction-under-way' | null {
  if (state === 'answered') return 'already-answered'
  if (state !== 'decided' && hasOpenCorrection) return 'correction-under-way'
  return answer.trim() ? null : 'answer-missing'
}
