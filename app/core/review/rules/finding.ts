import {
  ruleTable,
  type Level,
  type MendField,
  type RuleId,
} from './rule-table.ts'

/** One broken rule: where in the markup or page, and which field mends it. */
export type Finding = {
  id: RuleId
  level: Level
  /** A JSON path ("$.reviewRating.ratingValue") or a selector of the page. */
  path: string
  field: MendField | null
  detail?: string
}

/** What a check says of one breach; level and field default to the rule's. */
export type Breach = {
  path: string
  level?: Level
  detail?: string
}

/** The breaches (none: the rule is met), or null where it cannot be judged. */
export type Outcome = Breach[] | null

/** Findings, and which rules were met or could not be judged here. */
export type RuleReport = {
  findings: Finding[]
  met: RuleId[]
  notApplicable: RuleId[]
}

/** Make the finding that `breach` of the rule `id` is. */
export function toFinding(id: RuleId, breach: Breach): Finding {
  const { level, field } = ruleTable[id]
  return { id, field, ...breach, level: breach.level ?? level }
}

/** Whether a finding of level E is among `findings`. */
export function blocksPublication(findings: Finding[]): boolean {
  return findings.some((finding) => finding.level === 'E')
}
