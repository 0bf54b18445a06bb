import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeVocabulary } from '#tests/vocabulary/make-vocabulary.ts'
import vocabulary from './vocabulary.json' with { type: 'json' }
import { hasProperty, isKnownType, isTypeOf } from './vocabulary.ts'

const data = process.env['CLAIMDESK_DATA'] ?? '../shared/data'
const release = join(
  data,
  'claimreview/schemaorg-30.0/schemaorg-current-https.jsonld',
)

test.each([
  ['ClaimReview', 'claimReviewed'],
  ['ClaimReview', 'reviewRating'],
  ['ClaimReview', 'datePublished'],
  ['ClaimReview', 'url'],
  ['Claim', 'firstAppearance'],
  ['Rating', 'ratingExplanation'],
  ['NewsMediaOrganization', 'correctionsPolicy'],
  ['CorrectionComment', 'text'],
  ['MediaReviewItem', 'interpretedAsClaim'],
  ['DataFeedItem', 'dateDeleted'],
])('%s has the property %s', (type, property) => {
  expect(hasProperty(type, property)).toBe(true)
})

test.each([
  ['Rating', 'claimReviewed'],
  ['Organization', 'jobTitle'],
  ['Unheard', 'name'],
])('%s has no property %s', (type, property) => {
  expect(hasProperty(type, property)).toBe(false)
})

test('a type is a kind of each type above it', () => {
  expect(isTypeOf('NewsArticle', 'CreativeWork')).toBe(true)
  expect(isTypeOf('CreativeWork', 'NewsArticle')).toBe(false)
  expect(isKnownType('Unheard')).toBe(false)
})

test.skipIf(!existsSync(release))(
  'the list is what schema.org 30.0 says (skipped without the release)',
  () => {
    const text = readFileSync(release, 'utf8')

    expect(vocabulary).toEqual(makeVocabulary(JSON.parse(text)))
  },
)
