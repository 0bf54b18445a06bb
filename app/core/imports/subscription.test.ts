import { expect, test } from 'vitest'
import { nextFetch } from './subscription.ts'

const NOW = new Date('2022-01-03T00:00:00.000Z')

test.each([
  [0, '2022-01-03T06:00:00.000Z'],
  [1, '2022-01-03T12:00:00.000Z'],
  [2, '2022-01-04T00:00:00.000Z'],
  [5, '2022-01-10T00:00:00.000Z'],
  [500, '2022-01-10T00:00:00.000Z'],
])('after %i failures in a row a feed is asked at %s', (failures, at) => {
  expect(nextFetch(failures, NOW).toISOString()).toBe(at)
})
