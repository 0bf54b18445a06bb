import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toneOf } from './tone.ts'

test.each([
  [5, '5'],
  [4, '4'],
  [3, '3'],
  [2, '2'],
  [1, '1'],
  [null, 'outside'],
])('%s on a scale of five is %s', (value, tone) => {
  expect(toneOf({ value, best: 5, worst: 1 })).toBe(tone)
})

test.each([
  [{ value: 0, worst: 0, best: 2 }, '1'],
  [{ value: 1, worst: 0, best: 2 }, '3'],
  [{ value: 2, worst: 0, best: 2 }, '5'],
  [{ value: 1, worst: 7, best: 1 }, '5'],
])('%o takes its share of the five', (verdict, tone) => {
  expect(toneOf(verdict)).toBe(tone)
})

test('a truer verdict is never shown as less true', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.nat(11),
      fc.nat(11),
      (best, one, other) => {
        const [low, high] = [one, other]
          .map((n) => 1 + (n % best))
          .toSorted((a, b) => a - b)

        const lower = toneOf({ value: low!, best, worst: 1 })
        const higher = toneOf({ value: high!, best, worst: 1 })

        expect(Number(lower)).toBeLessThanOrEqual(Number(higher))
      },
    ),
  )
})
