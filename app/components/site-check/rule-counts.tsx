import type { SiteCounts } from '#app/core/review/site/site-counts.ts'
import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'
import { useMessages } from '../messages.tsx'

type RuleCountsProps = { counts: SiteCounts; level: Level }

/** How often each rule is broken at one level, the most frequent first. */
export function RuleCounts({ counts, level }: RuleCountsProps) {
  const { rules, siteCheck } = useMessages()
  const rows = Object.entries(counts)
    .flatMap(([id, ofRule]) => {
      const count = ofRule[level] ?? 0
      return count > 0 ? [{ id: id as RuleId, count }] : []
    })
    .toSorted((a, b) => b.count - a.count)
  if (rows.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {rows.map(({ id, count }) => (
        <li key={id}>
          <span className="font-mono text-xs text-ink-faint">{id}</span>{' '}
          {rules[id].says}{' '}
          <span className="text-ink-soft tabular-nums">
            {siteCheck.report.times(count)}
          </span>
        </li>
      ))}
    </ul>
  )
}
