import { expect, test } from 'vitest'
import {
  hasFailedTooLong,
  MOST_DELIVERY_ATTEMPTS,
  nextAttemptAt,
} from './retry.ts'

const now = new Date('2022-01-06T12:00:00.000Z')

test('each attempt waits longer than the one before, and the last is the last', () => {
  const waits = []
  for (let attempts = 1; attempts < MOST_DELIVERY_ATTEMPTS; attempts++)
    waits.push(nextAttemptAt(attempts, now)!.getTime() - now.getTime())

  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits[0]).toBe(10_000)
  expect(nextAttemptAt(MOST_DELIVERY_ATTEMPTS, now)).toBeNull()
})

test.each([
  [null, false],
  ['2022-01-01T12:00:00.000Z', true],
  ['2022-01-01T12:00:01.000Z', false],
])('failing since %s is too long: %s', (since, is) => {
  expect(hasFailedTooLong(since, now)).toBe(is)
})
