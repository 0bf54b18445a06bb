import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'

export type SiteCheckTables = {
  liveAlarm: LiveAlarmTable
  siteCheck: SiteCheckTable
  siteCheckPage: SiteCheckPageTable
  siteCheckFinding: SiteCheckFindingTable
}

/** The last time a review's live page was found broken; open until cleared. */
export type LiveAlarmTable = {
  reviewId: string
  deskId: string
  url: string
  /** JSON list of findings. */
  findings: string
  raisedAt: string
  checkedAt: string
  clearedAt: string | null
}

/** One walk over everything that is published; it may be interrupted. */
export type SiteCheckTable = {
  id: string
  deskId: string
  startedAt: string
  startedById: string
  /** The last review that was checked; the walk goes on after it. */
  afterId: string
  /** How many reviews there were at the start, and how many are checked. */
  pages: number
  checked: number
  /** JSON of `SiteCounts`. */
  counts: string
  progressAt: string
  finishedAt: string | null
  version: number
}

/** What a checked page says of itself, until pages are compared at the end. */
export type SiteCheckPageTable = {
  siteCheckId: string
  reviewId: string
  path: string
  url: string | null
  markupId: string | null
  /** SHA-256 of claim and verdict as they are compared. */
  claimKey: string | null
}

/** The first findings of each rule and level; `counts` has all of them. */
export type SiteCheckFindingTable = {
  id: string
  siteCheckId: string
  page: string
  claimId: string | null
  ruleId: RuleId
  level: Level
  place: string
  detail: string | null
}
