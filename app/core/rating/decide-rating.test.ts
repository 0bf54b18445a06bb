import { expect, test } from 'vitest'
import { decideRating, mayReadRatings } from './decide-rating.ts'

const round = {
  state: 'open' as const,
  raterIds: ['ana', 'ben'],
  ratings: [{ raterId: 'ana', labelKey: 'true' }],
}

test('two equal verdicts settle the round', () => {
  expect(decideRating(round, 'ben', 'true')).toEqual({
    ok: true,
    value: 'unanimous',
  })
})

test('two unequal verdicts dispute it', () => {
  expect(decideRating(round, 'ben', 'false')).toEqual({
    ok: true,
    value: 'disputed',
  })
})

test('two against one is a dispute too', () => {
  const three = {
    state: 'open' as const,
    raterIds: ['ana', 'ben', 'cho'],
    ratings: [
      { raterId: 'ana', labelKey: 'true' },
      { raterId: 'ben', labelKey: 'true' },
    ],
  }

  expect(decideRating(three, 'cho', 'false')).toMatchObject({
    value: 'disputed',
  })
})

test('a rater may revise until all are in', () => {
  expect(decideRating(round, 'ana', 'false')).toEqual({
    ok: true,
    value: 'open',
  })
})

test('with one rater the first verdict settles', () => {
  const alone = { state: 'open' as const, raterIds: ['ana'], ratings: [] }

  expect(decideRating(alone, 'ana', 'false')).toMatchObject({
    value: 'unanimous',
  })
})

test('the rating of a rater who was replaced does not count', () => {
  const replaced = {
    ...round,
    raterIds: ['ben', 'cho'],
    ratings: [
      { raterId: 'ana', labelKey: 'false' },
      { raterId: 'cho', labelKey: 'true' },
    ],
  }

  expect(decideRating(replaced, 'ben', 'true')).toMatchObject({
    value: 'unanimous',
  })
})

test.each([
  ['not-open-for-rating', { ...round, state: 'disputed' as const }, 'ben'],
  ['not-a-rater', round, 'cho'],
] as const)('refuses with %s', (refusal, round, rater) => {
  expect(decideRating(round, rater, 'true')).toMatchObject({ refusal })
})

test('ratings stay unread while a round is open, and after a recall', () => {
  expect(mayReadRatings({ state: 'open' })).toBe(false)
  expect(mayReadRatings({ state: 'recalled' })).toBe(false)
  expect(mayReadRatings({ state: 'disputed' })).toBe(true)
})
