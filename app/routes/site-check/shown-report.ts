import { totalOf, type SiteCounts } from '#app/core/review/site/site-counts.ts'
import { isGivenUp } from '#app/desk/site-check/start-site-check.ts'
import type { SiteCheck } from '#db/site-check/site-checks.ts'

/** What the desk's pages show of a report. */
export function shownReport(check: SiteCheck, now: Date) {
  const { id, startedAt, startedById, pages, checked } = check
  const counts = JSON.parse(check.counts) as SiteCounts
  return {
    id,
    startedAt,
    startedById,
    pages,
    checked,
    counts,
    state: stateOf(check, now),
    errors: totalOf(counts, 'E'),
    warnings: totalOf(counts, 'W'),
    notes: totalOf(counts, 'I'),
  }
}

function stateOf(check: SiteCheck, now: Date) {
  if (check.finishedAt) return 'finished' as const
  return isGivenUp(check, now) ? ('interrupted' as const) : ('running' as const)
}
