import { expect, test } from 'vitest'
import {
  isCaseOverdue,
  nextDeadline,
  whyNotAnswer,
  type CaseState,
} from './case-state.ts'

const DATES = {
  acknowledgeBy: '2022-01-05T22:59:59.000Z',
  decideBy: '2022-01-12T22:59:59.000Z',
}

test.each([
  ['new', DATES.acknowledgeBy],
  ['looking', DATES.decideBy],
] as const)('what is due next of a case that is %s is %s', (state, due) => {
  expect(nextDeadline({ state, ...DATES })).toBe(due)
})

test.each([
  ['new', '2022-01-05T12:00:00.000Z', false],
  ['new', '2022-01-06T12:00:00.000Z', true],
  ['looking', '2022-01-06T12:00:00.000Z', false],
  ['looking', '2022-01-13T12:00:00.000Z', true],
  ['decided', '2022-01-13T12:00:00.000Z', false],
  ['answered', '2022-01-13T12:00:00.000Z', false],
] as const)('a case that is %s at %s: overdue is %s', (state, now, is) => {
  expect(isCaseOverdue({ state, ...DATES }, now)).toBe(is)
})

test.each([
  ['new', false, 'Thank you.', null],
  ['looking', false, 'Thank you.', null],
  ['decided', true, 'Thank you.', null],
  ['looking', false, ' ', 'answer-missing'],
  ['looking', true, 'Thank you.', 'correction-under-way'],
  ['answered', false, 'Thank you.', 'already-answered'],
] as [CaseState, boolean, string, string | null][])(
  'a case that is %s, correction under way %s, answered “%s”: %s',
  (state, hasOpenCorrection, answer, why) => {
    const outcome = null
    const given = { state, outcome, hasOpenCorrection }
    expect(whyNotAnswer(given, answer)).toBe(why)
  },
)
