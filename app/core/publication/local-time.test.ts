import { expect, test } from 'vitest'
import { instantOfLocal } from './local-time.ts'

test.each([
  ['2022-01-03T09:30', 'Europe/Vienna', '2022-01-03T08:30:00.000Z'],
  ['2022-07-03T09:30', 'Europe/Vienna', '2022-07-03T07:30:00.000Z'],
  ['2022-01-03T09:30', 'America/New_York', '2022-01-03T14:30:00.000Z'],
  ['2022-01-03T09:30', 'Asia/Kolkata', '2022-01-03T04:00:00.000Z'],
  ['2022-10-30T02:30', 'Europe/Vienna', '2022-10-30T00:30:00.000Z'],
  ['2022-03-27T02:30', 'Europe/Vienna', '2022-03-27T00:30:00.000Z'],
  ['2022-10-30T03:30', 'Europe/Vienna', '2022-10-30T02:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOfLocal(local, zone)?.toISOString()).toBe(instant)
})

test.each(['', 'tomorrow', '2022-01-03', '2022-13-40T09:30'])(
  '"%s" is no time',
  (local) => {
    expect(instantOfLocal(local, 'UTC')).toBeNull()
  },
)
