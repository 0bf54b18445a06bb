import { expect, test } from 'vitest'
import { endOfWorkingDay } from './working-days.ts'

test.each([
  // A Monday; Vienna is an hour ahead of UTC in winter.
  ['2022-01-03T12:00:00.000Z', 2, '2022-01-05T22:59:59.000Z'],
  // A Friday: the weekend between does not count.
  ['2022-01-07T12:00:00.000Z', 2, '2022-01-11T22:59:59.000Z'],
  ['2022-01-03T12:00:00.000Z', 7, '2022-01-12T22:59:59.000Z'],
  // Sunday in Vienna already, though Saturday in UTC.
  ['2022-01-08T23:30:00.000Z', 1, '2022-01-10T22:59:59.000Z'],
  // Over the night in which clocks are put forward.
  ['2022-03-25T12:00:00.000Z', 1, '2022-03-28T21:59:59.000Z'],
])('%s and %i working days end at %s', (from, days, end) => {
  const found = endOfWorkingDay(new Date(from), days, 'Europe/Vienna')
  expect(found.toISOString()).toBe(end)
})
