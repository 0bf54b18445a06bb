import { expect, test } from 'vitest'
import {
  isOurSite,
  languageOnly,
  toFactCheckClaim,
} from './fact-check-tools.ts'

const review = {
  slug: 'gas-rose',
  shortClaim: 'Gas rose by a third',
  claimantName: null,
  claimedOn: null,
  verdictName: 'False',
  language: 'en',
  publishedAt: '2022-01-03T12:00:00.000Z',
}
const site = { name: 'Desk', origin: 'https://www.facts.example:8443' }

test('what is not known is left out', () => {
  expect(toFactCheckClaim(review, site)).toEqual({
    text: 'Gas rose by a third',
    claimReview: [
      {
        publisher: { name: 'Desk', site: 'facts.example' },
        url: 'https://www.facts.example:8443/reviews/gas-rose',
        title: 'Gas rose by a third',
        reviewDate: '2022-01-03T12:00:00.000Z',
        textualRating: 'False',
        languageCode: 'en',
      },
    ],
  })
})

test.each([
  ['2021-12-30', '2021-12-30T00:00:00Z'],
  ['2021-12', '2021-12-01T00:00:00Z'],
  ['2021', '2021-01-01T00:00:00Z'],
])('%s is told as %s', (claimedOn, claimDate) => {
  const told = toFactCheckClaim({ ...review, claimedOn }, site)
  expect(told).toMatchObject({ claimDate })
})

test.each([
  ['facts.example', true],
  ['www.facts.example', true],
  ['https://facts.example/reviews', true],
  ['FACTS.example', true],
  ['other.example', false],
  ['facts.example.evil.test', false],
  ['not a site', false],
])('the filter %s is ours: %s', (filter, is) => {
  expect(isOurSite(filter, site.origin)).toBe(is)
})

test('a region says nothing of the language', () => {
  expect(languageOnly('en-US')).toBe('en')
  expect(languageOnly('sr-Latn')).toBe('sr')
})
