import { expect, test } from 'vitest'
import { isOverdue, lastDueDay, statesOf } from './queue-filter.ts'

test('a queue without a column shows what is open', () => {
  expect(statesOf({})).not.toContain('published')
  expect(statesOf({})).toContain('candidate')
})

test('the writing column holds rated and correcting claims', () => {
  expect(statesOf({ column: 'writing' })).toEqual(['rated', 'correcting'])
})

test.each([
  ['overdue', '2022-02-28'],
  ['today', '2022-03-01'],
  ['week', '2022-03-08'],
] as const)('due %s reaches to %s', (due, day) => {
  expect(lastDueDay(due, '2022-03-01')).toBe(day)
})

test('a claim is late on the day after it was due', () => {
  expect(isOverdue('2022-03-01', '2022-03-01')).toBe(false)
  expect(isOverdue('2022-03-01', '2022-03-02')).toBe(true)
  expect(isOverdue(null, '2022-03-02')).toBe(false)
})
