import type { Finding } from '../rules/finding.ts'
import type { Level, RuleId } from '../rules/rule-table.ts'

/** How often each rule was broken at each level, over a whole site. */
export type SiteCounts = Partial<Record<RuleId, Partial<Record<Level, number>>>>

/** A rule that many pages break is listed with so many of them. */
export const MOST_LISTED = 200

/** One broken rule, and the page of the site that breaks it. */
export type SiteFinding = Pick<Finding, 'id' | 'level' | 'path' | 'detail'> & {
  /** The path of a page or feed of the site. */
  page: string
  /** The claim on whose pages it is mended, where there is one. */
  claimId: string | null
}

/**
 * Count what was found on more pages. `listed` are the findings that still fit
 * into the report: the first of each rule and level.
 */
export function countFindings(
  counts: SiteCounts,
  found: readonly SiteFinding[],
): { counts: SiteCounts; listed: SiteFinding[] } {
  const next = structuredClone(counts)
  const listed = found.filter(({ id, level }) => {
    const ofRule = (next[id] ??= {})
    ofRule[level] = (ofRule[level] ?? 0) + 1
    return ofRule[level] <= MOST_LISTED
  })
  return { counts: next, listed }
}

/** How many findings of a level there are. */
export function totalOf(counts: SiteCounts, level: Level): number {
  return Object.values(counts).reduce(
    (sum, ofRule) => sum + (ofRule[level] ?? 0),
    0,
  )
}
