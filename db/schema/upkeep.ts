import type { CaseOutcome, CaseState } from '#app/core/cases/case-state.ts'
import type { RecheckReason, RecheckState } from '#app/core/recheck/recheck.ts'

export type UpkeepTables = {
  errorCase: ErrorCaseTable
  caseContact: CaseContactTable
  sourceWatch: SourceWatchTable
  recheck: RecheckTable
}

/** What a reader reported, and what became of it. */
export type ErrorCaseTable = {
  id: string
  deskId: string
  /** Null where it is about the whole site. */
  reviewId: string | null
  /** What the reader looks the case up by; nobody can guess it. */
  reference: string
  report: string
  source: string | null
  state: CaseState
  outcome: CaseOutcome | null
  /** What the desk tells the reader. */
  answer: string | null
  assigneeId: string | null
  correctionId: string | null
  receivedAt: string
  acknowledgeBy: string
  decideBy: string
  /** The deadline that comes next while the case is open. */
  dueAt: string
  acknowledgedAt: string | null
  decidedAt: string | null
  answeredAt: string | null
  mailedAt: string | null
  /** When the desk was told that it is late. */
  toldOverdueAt: string | null
  version: number
}

/** Kept apart, so that whoever reads a case does not read it along. */
export type CaseContactTable = {
  caseId: string
  deskId: string
  email: string
  /** Null while the case is open. */
  eraseAt: string | null
}

/** A cited page of a published review, fetched again from time to time. */
export type SourceWatchTable = {
  evidenceId: string
  deskId: string
  reviewId: string
  url: string
  host: string
  /** What the page said when somebody last relied on it. */
  baselineId: string | null
  /** What it says now, where that differs. */
  latestId: string | null
  checkAt: string
  checkedAt: string | null
  /** Why the last fetch failed. */
  failure: string | null
  /** How often in a row the page was not there. */
  failures: number
}

export type RecheckTable = {
  id: string
  deskId: string
  reviewId: string
  claimId: string
  reason: RecheckReason
  /** What gave the reason: a source, a day, another claim or review. */
  subjectId: string
  /** JSON of `RecheckDetail`. */
  detail: string
  state: RecheckState
  note: string | null
  /** A day; until then it is not due. */
  snoozedUntil: string | null
  openedAt: string
  decidedAt: string | null
  decidedById: string | null
  version: number
}
