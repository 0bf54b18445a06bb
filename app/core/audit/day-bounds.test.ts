import { expect, test } from 'vitest'
import { dayBounds } from './day-bounds.ts'

test.each([
  ['UTC', '2022-01-03', '2022-01-03T00:00:00.000Z', '2022-01-04T00:00:00.000Z'],
  [
    'Europe/Vienna',
    '2022-01-03',
    '2022-01-02T23:00:00.000Z',
    '2022-01-03T23:00:00.000Z',
  ],
  // Clocks go forward: a day of 23 hours, and back: one of 25.
  [
    'Europe/Vienna',
    '2022-03-27',
    '2022-03-26T23:00:00.000Z',
    '2022-03-27T22:00:00.000Z',
  ],
  [
    'Europe/Vienna',
    '2022-10-30',
    '2022-10-29T22:00:00.000Z',
    '2022-10-30T23:00:00.000Z',
  ],
  [
    'Pacific/Auckland',
    '2022-01-03',
    '2022-01-02T11:00:00.000Z',
    '2022-01-03T11:00:00.000Z',
  ],
  [
    'America/New_York',
    '2021-12-31',
    '2021-12-31T05:00:00.000Z',
    '2022-01-01T05:00:00.000Z',
  ],
])('in %s, %s lasts from %s until %s', (timeZone, day, from, until) => {
  expect(dayBounds(day, timeZone)).toEqual({ from, until })
})
