import type { Finding, RuleReport } from './finding.ts'

const LONGEST_PATH = 200

/**
 * The report without anything that was read from the page but names of
 * properties: what a stranger has the server fetch is never shown to them.
 */
export function withoutText(report: RuleReport): RuleReport {
  return { ...report, findings: report.findings.map(withoutDetail) }
}

function withoutDetail({ detail: _detail, path, ...finding }: Finding) {
  return { ...finding, path: path.slice(0, LONGEST_PATH) }
}
