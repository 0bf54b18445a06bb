import type { LogFault, LogFaultKind } from './fault.ts'

/** Genuine, and not the last word. */
const NOTES: readonly LogFaultKind[] = ['superseded', 'out-of-sight']

export type Verdict = 'holds' | 'holds-by-own-key' | 'outdated' | 'fails'

/** What comes of the faults, and of whether the key was known from elsewhere. */
export function verdictOf(
  faults: readonly LogFault[],
  isPinned: boolean,
): Verdict {
  if (faults.some(({ fault }) => !NOTES.includes(fault))) return 'fails'
  if (faults.length > 0) return 'outdated'
  return isPinned ? 'holds' : 'holds-by-own-key'
}
