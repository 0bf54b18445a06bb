import type { CandidateClaim } from '../../article/broken-article.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../highlight.ts'

/** How many candidates one text may bring to the desk. */
export const CANDIDATES_MAX = 300

export type ChosenCandidates = { kept: CandidateClaim[]; leftOut: number }

/**
 * The candidates that come to the desk: those that no claim in `known` covers
 * yet, and of too many the ones with the highest scores, in reading order.
 */
export function chooseCandidates(
  candidates: readonly CandidateClaim[],
  known: readonly Span[] = [],
): ChosenCandidates {
  const fresh = candidates.filter(
    (candidate) => !known.some((span) => overlaps(span, candidate)),
  )
  const best = fresh
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, CANDIDATES_MAX)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { kept: best, leftOut: fresh.length - best.length }
}
