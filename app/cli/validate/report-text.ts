import type { Finding, RuleReport } from '#app/core/review/rules/finding.ts'
import type { Level } from '#app/core/review/rules/rule-table.ts'
import { rules, ruleWords } from '#app/messages/en/rules.ts'

const ORDER: readonly Level[] = ['E', 'W', 'I']

/** A report for people: the weightiest first, each with how to mend it. */
export function reportAsText(
  { findings, met, notApplicable }: RuleReport,
  { withMet }: { withMet: boolean },
) {
  const broken = findings.toSorted(
    (a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level),
  )
  const counts = ORDER.map((level) => {
    const count = findings.filter((finding) => finding.level === level).length
    return `${count} ${level}`
  })
  const lines = [
    ...broken.map(asLines),
    ...(withMet ? [`Met: ${met.join(' ')}`] : []),
    `${counts.join(', ')}. ${met.length} rules met, ${notApplicable.length} cannot be judged here.`,
  ]
  return `${lines.join('\n\n')}\n`
}

/** 1 for an error, 3 for warnings alone, 0 for neither. */
export function statusOf({ findings }: Pick<RuleReport, 'findings'>) {
  const has = (level: Level) =>
    findings.some((finding) => finding.level === level)
  if (has('E')) return 1
  return has('W') ? 3 : 0
}

function asLines({ id, level, path, detail }: Finding) {
  const { says, mend } = rules[id]
  const where = detail ? `${path}: ${detail}` : path
  return [
    `${level} ${id}  ${says}`,
    `  ${ruleWords.levels[level]}: ${mend}`,
    `  at ${where}`,
  ].join('\n')
}
