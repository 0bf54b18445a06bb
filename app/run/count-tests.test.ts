import { expect, test } from 'vitest'
import { countTests, type Report } from './count-tests.ts'

const passing = {
  status: 'passed',
  assertionResults: [{ status: 'passed' }, { status: 'passed' }],
}
const failing = {
  status: 'failed',
  assertionResults: [{ status: 'passed' }, { status: 'failed' }],
}
const unloadable = { status: 'failed', assertionResults: [] }

function report(
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: Report['testResults']
): Report {
  return { numPassedTests, numFailedTests, testResults }
}

test.each([
  ['only passed tests', report(2, 0, passing), 0, 2, 0],
  ['a failed test', report(3, 1, passing, failing), 1, 3, 1],
  ['a file that does not load', report(2, 0, passing, unloadable), 1, 2, 1],
  ['a fault outside every test', report(2, 0, passing), 1, 2, 1],
  ['no report at all', null, 1, 0, 1],
])('%s are counted', (_case, given, status, passed, failed) => {
  expect(countTests(given, status)).toEqual({ passed, failed })
})
