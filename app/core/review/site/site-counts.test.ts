import { expect, test } from 'vitest'

import {
  countFindings,
  MOST_LISTED,
  totalOf,
  type SiteFinding,
} from './site-counts.ts'

const finding = (changes: Partial<SiteFinding> = {}): SiteFinding => ({
  id: 'CR-068',
  level: 'W',
  path: '$.itemReviewed',
  page: '/reviews/river',
  claimId: null,
  ...changes,
})

test('findings are counted by rule and level', () => {
  const error = finding({ id: 'CR-103', level: 'E' })

  const { counts } = countFindings({}, [finding(), finding(), error])

  expect(counts).toEqual({ 'CR-068': { W: 2 }, 'CR-103': { E: 1 } })
  expect([totalOf(counts, 'E'), totalOf(counts, 'W')]).toEqual([1, 2])
})

test('counting goes on where it stopped and leaves what it was given', () => {
  const before = { 'CR-068': { W: 5 } }

  const { counts } = countFindings(before, [finding()])

  expect(counts).toEqual({ 'CR-068': { W: 6 } })
  expect(before).toEqual({ 'CR-068': { W: 5 } })
})

test('only the first of each rule and level are listed', () => {
  const before = { 'CR-068': { W: MOST_LISTED - 1 } }
  const worse = finding({ level: 'E' })

  const { listed } = countFindings(before, [finding(), finding(), worse])

  expect(listed).toEqual([finding(), worse])
})
