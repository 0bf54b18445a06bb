import type { RuleContext } from './context.ts'
import { toFinding, type Finding, type RuleReport } from './finding.ts'
import { readSubjects } from './read-subjects.ts'
import { claimReviewRules } from './registry.ts'
import { ruleIds, type RuleId } from './rule-table.ts'
import type { RuleSet, Subject } from './rule.ts'

/** What a ClaimReview, as JSON-LD text or parsed, breaks. */
export function validateClaimReview(
  input: unknown,
  known: RuleContext = {},
): Finding[] {
  return checkRules(input, known).findings
}

/** What a ClaimReview breaks, what it meets, and what cannot be judged. */
export function checkRules(
  input: unknown,
  known: RuleContext = {},
): RuleReport {
  const read = readSubjects(input)
  if (!read.ok) return reportOf([read.finding], [])
  if (read.subjects.length === 0) return reportOf([noReview], [])
  return mergeReports(
    read.subjects.map((subject) =>
      checkSubject(subject, known, claimReviewRules),
    ),
  )
}

/** The finding on markup in which there is no ClaimReview at all. */
export const noReview: Finding = toFinding('CR-003', { path: '$' })

/** Hold one review to the rules of a set. */
export function checkSubject(
  subject: Subject,
  known: RuleContext,
  rules: RuleSet,
): RuleReport {
  const findings: Finding[] = []
  const met: RuleId[] = []
  for (const id of ruleIds) {
    const outcome = rules[id]?.(subject, known) ?? null
    if (outcome?.length === 0) met.push(id)
    const breaches = (outcome ?? []).slice(0, mostBreaches)
    findings.push(...breaches.map((breach) => located(subject, id, breach)))
  }
  return reportOf(findings, met, rules)
}

/** A rule that is broken more often is told often enough. */
const mostBreaches = 50

function located(subject: Subject, ...given: Parameters<typeof toFinding>) {
  const finding = toFinding(...given)
  return { ...finding, path: finding.path.replace(/^\$/, () => subject.path) }
}

/** One report on several reviews: a rule is met if none of them breaks it. */
export function mergeReports(reports: RuleReport[]): RuleReport {
  const findings = reports.flatMap((report) => report.findings)
  const broken = new Set(findings.map(({ id }) => id))
  const met = new Set(reports.flatMap((report) => report.met))
  return {
    findings,
    met: ruleIds.filter((id) => met.has(id) && !broken.has(id)),
    notApplicable: ruleIds.filter(
      (id) =>
        reports.some((report) => report.notApplicable.includes(id)) &&
        !met.has(id) &&
        !broken.has(id),
    ),
  }
}

/** The report that leaves what it does not mention not applicable. */
export function reportOf(
  findings: Finding[],
  met: RuleId[],
  rules: RuleSet = claimReviewRules,
): RuleReport {
  const judged = new Set([...met, ...findings.map(({ id }) => id)])
  const notApplicable = ruleIds.filter((id) => rules[id] && !judged.has(id))
  return { findings, met, notApplicable }
}
