export type Counts = { passed: number; failed: number }

/** The part of Vitest's JSON report that is counted. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** What passed and failed in a run that ended with `status`. */
export function countTests(report: Report | null, status: number): Counts {
  const passed = report?.numPassedTests ?? 0
  const failed = report
    ? report.numFailedTests + filesThatFailedWhole(report)
    : 0
  const isSilentFailure = status !== 0 && failed === 0
  return { passed, failed: isSilentFailure ? 1 : failed }
}

/** A file that cannot be loaded has no failed test to count. */
function filesThatFailedWhole({ testResults }: Report) {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' &&
      !assertionResults.some((result) => result.status === 'failed'),
  ).length
}
