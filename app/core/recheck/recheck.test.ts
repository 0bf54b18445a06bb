import { expect, test } from 'vitest'
import { coversAgain, isRecheckDue, whyNotSnooze } from './recheck.ts'

const TODAY = '2022-01-03'

test.each([
  ['open', 'source-changed', true],
  ['holds', 'source-changed', false],
  ['holds', 'source-gone', false],
  ['holds', 'expired', true],
  ['correction', 'seen-again', true],
] as const)('a re-check that is %s covers %s anew: %s', (state, reason, is) => {
  expect(coversAgain({ state }, reason)).toBe(is)
})

test.each([
  ['open', null, true],
  ['open', '2022-01-04', false],
  ['open', TODAY, true],
  ['holds', null, false],
] as const)('%s, put off until %s: due is %s', (state, snoozedUntil, is) => {
  expect(isRecheckDue({ state, snoozedUntil }, TODAY)).toBe(is)
})

test.each([
  ['2022-01-04', null],
  [TODAY, 'snooze-in-the-past'],
  ['2021-12-31', 'snooze-in-the-past'],
  ['2023-01-04', null],
  ['2023-01-05', 'snooze-too-long'],
])('a re-check put off until %s: %s', (until, why) => {
  expect(whyNotSnooze(until, TODAY)).toBe(why)
})
