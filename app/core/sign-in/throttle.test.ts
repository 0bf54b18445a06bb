import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterTry, nextTryAt, type Attempts } from './throttle.ts'

const rule = { freeTries: 5, firstWaitSeconds: 30, longestWaitSeconds: 900 }
const noon = new Date('2022-01-03T12:00:00.000Z')

test.each([
  [0, null],
  [4, null],
  [5, '2022-01-03T12:00:30.000Z'],
  [6, '2022-01-03T12:01:00.000Z'],
  [9, '2022-01-03T12:08:00.000Z'],
  [10, '2022-01-03T12:15:00.000Z'],
  [400, '2022-01-03T12:15:00.000Z'],
])('after %i wrong passwords the next try is heard at %s', (points, at) => {
  const next = nextTryAt(triedOften(points), rule, noon)

  expect(next?.toISOString() ?? null).toBe(at)
})

test('a try is heard again when the wait is over', () => {
  const later = new Date('2022-01-03T12:00:30.000Z')

  expect(nextTryAt(triedOften(5), rule, later)).toBeNull()
})

test('tries are forgotten a day after the last', () => {
  const nextDay = new Date('2022-01-04T12:00:00.000Z')

  expect(nextTryAt(triedOften(400), rule, nextDay)).toBeNull()
  expect(afterTry(triedOften(400), nextDay).points).toBe(1)
})

test('nobody waits longer than the longest wait, however often they tried', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (points) => {
      const next = nextTryAt(triedOften(points), rule, noon)
      const wait = next ? next.getTime() - noon.getTime() : 0
      return wait <= rule.longestWaitSeconds * 1000
    }),
  )
})

function triedOften(points: number): Attempts | undefined {
  let attempts: Attempts | undefined
  for (let tried = 0; tried < points; tried++) {
    attempts = afterTry(attempts, noon)
  }
  return attempts
}
