import type { CorrectionClass } from '../review/content.ts'

/** What readers are told of: a correction, or a check that was withdrawn. */
export type LogEntry = LoggedCorrection | LoggedWithdrawal

export type LoggedCorrection = {
  kind: CorrectionClass
  id: string
  at: string
  slug: string
  /** The version that it made. */
  version: number
  claim: string
  note: string
  verdict: Changed | null
  wording: Changed | null
}

export type LoggedWithdrawal = {
  kind: 'withdrawn'
  id: string
  at: string
  slug: string
  /** Null where the claim itself must not be shown. */
  claim: string | null
  note: string
}

export type Changed = { before: string; after: string }

/** Two stretches of the log as one, newest first, and no longer than `limit`. */
export function mergeLog(
  one: readonly LogEntry[],
  other: readonly LogEntry[],
  limit: number,
): LogEntry[] {
  return [...one, ...other]
    .toSorted((a, b) => compare(b.at, a.at) || compare(b.id, a.id))
    .slice(0, limit)
}

function compare(a: string, b: string) {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Where an entry stands: the notice on the check it is about. */
export function entryPath(entry: LogEntry): string {
  const page = `/reviews/${entry.slug}`
  return entry.kind === 'withdrawn'
    ? page
    : `${page}#correction-${entry.version}`
}
