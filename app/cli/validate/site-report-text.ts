import { totalOf, type SiteCounts } from '#app/core/review/site/site-counts.ts'
import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'
import { counted } from '#app/messages/counted.ts'
import { rules, ruleWords } from '#app/messages/en/rules.ts'

export type SiteReport = {
  origin: string
  reviews: number
  counts: SiteCounts
  errors: { page: string; rule: RuleId; path: string; detail: string | null }[]
}

/** A report on a whole site for people: each error, then counts by rule. */
export function siteReportAsText(report: SiteReport): string {
  const { origin, reviews, counts, errors } = report
  const totals = [
    counted(totalOf(counts, 'E'), 'error', 'errors'),
    counted(totalOf(counts, 'W'), 'warning', 'warnings'),
    counted(totalOf(counts, 'I'), 'note', 'notes'),
  ]
  const paragraphs = [
    `${origin}: ${counted(reviews, 'review', 'reviews')} checked as served, with feed and sitemap.`,
    ...errors.map(errorLines),
    ...rulesOf(counts, 'W'),
    ...rulesOf(counts, 'I'),
    `${totals.join(', ')}.`,
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function errorLines({
  page,
  rule,
  path,
  detail,
}: SiteReport['errors'][number]) {
  const { says, mend } = rules[rule]
  return [
    `E ${rule}  ${says}`,
    `  ${ruleWords.levels.E}: ${mend}`,
    `  on ${page} at ${detail ? `${path}: ${detail}` : path}`,
  ].join('\n')
}

function rulesOf(counts: SiteCounts, level: Level) {
  const lines = Object.entries(counts).flatMap(([id, ofRule]) => {
    const count = ofRule[level] ?? 0
    const { says } = rules[id as RuleId]
    return count > 0 ? [`${level} ${id}  ${says} ${count} ×`] : []
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}
