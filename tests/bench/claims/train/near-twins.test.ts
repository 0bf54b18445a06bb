import { expect, test } from 'vitest'
import { groupNearTwins } from './near-twins.ts'

test('sentences that nearly say the same are in one group', () => {
  const groups = groupNearTwins([
    'Thank you.',
    'We have created more than nine million new jobs.',
    'Taxes went up in each of these years.',
    'And we have created more than nine million new jobs!',
    'thank you',
  ])

  expect(groups[3]).toBe(groups[1])
  expect(groups[4]).toBe(groups[0])
  expect(new Set(groups).size).toBe(3)
})
