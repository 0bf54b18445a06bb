import { expect, test } from 'vitest'

import type { RuleId } from '../rule-table.ts'
import { mediaCategories } from '../../media/media-categories.ts'
import { validateMediaReview } from './validate-media-review.ts'

const media = {
  '@type': 'VideoObject',
  contentUrl: 'https://video.example/1',
  archivedAt: 'https://archive.example/1',
}

const valid = {
  '@context': 'https://schema.org',
  '@type': 'MediaReview',
  url: 'https://desk.example/reviews/1',
  mediaAuthenticityCategory: 'DecontextualizedContent',
  originalMediaContextDescription: 'A concert of 2012.',
  associatedClaimReview: { '@id': 'https://desk.example/reviews/1#review' },
  itemReviewed: { '@type': 'MediaReviewItem', mediaItemAppearance: [media] },
}

const category = 'mediaAuthenticityCategory'
const shownIn = (changes: object) => ({
  itemReviewed: { mediaItemAppearance: [{ ...media, ...changes }] },
})

test.each<[RuleId, object]>([
  ['MR-01', { [category]: 'Fake' }],
  ['MR-01', { [category]: undefined }],
  ['MR-02', { [category]: ['OriginalMediaContent', 'StagedContent'] }],
  ['MR-03', { originalMediaContextDescription: ' ' }],
  ['MR-04', { [category]: 'EditedOrCroppedContent' }],
  ['MR-05', { itemReviewed: { '@type': 'MediaReviewItem' } }],
  ['MR-06', shownIn({ archivedAt: undefined })],
  ['MR-07', { associatedClaimReview: undefined }],
  ['MR-08', shownIn({ startTime: '90' })],
  ['MR-08', shownIn({ '@type': 'ImageObject', startTime: '00:01:30' })],
  ['MR-09', { url: 'https://desk.example/' }],
])('%s is broken by %j', (id, changes) => {
  const { findings } = validateMediaReview({ ...valid, ...changes })

  expect(findings.map((finding) => finding.id)).toContain(id)
})

test.each<[RuleId, object]>([
  ['MR-01', { [category]: 'https://schema.org/StagedContent' }],
  [
    'MR-02',
    { [category]: ['OriginalMediaContent', 'DecontextualizedContent'] },
  ],
  ['MR-03', {}],
  [
    'MR-04',
    {
      [category]: 'TransformedContent',
      originalMediaLink: 'https://photo.example/1',
    },
  ],
  ['MR-05', {}],
  ['MR-06', {}],
  ['MR-07', {}],
  ['MR-08', shownIn({ startTime: '00:01:30', endTime: '00:02:00' })],
  ['MR-09', {}],
])('%s is met by %j', (id, changes) => {
  const { met } = validateMediaReview({ ...valid, ...changes })

  expect(met).toContain(id)
})

test('MR-09 keeps the level of the rule it repeats', () => {
  const { findings } = validateMediaReview({
    ...valid,
    url: 'http://desk.example/1',
  })

  expect(findings).toMatchObject([
    { id: 'MR-09', level: 'W', detail: 'CR-045' },
  ])
})

test('MR-10 wants Missing context first in a picker', () => {
  const last = mediaCategories.toReversed()

  const { findings } = validateMediaReview(valid, { mediaPicker: last })
  const { met } = validateMediaReview(valid, { mediaPicker: mediaCategories })

  expect(findings).toMatchObject([{ id: 'MR-10', level: 'I' }])
  expect(met).toContain('MR-10')
})

test.each([
  ['{', 'CR-001'],
  [{ '@type': 'ClaimReview' }, 'CR-003'],
])('what is no MediaReview is told so: %j', (input, id) => {
  expect(validateMediaReview(input).findings).toMatchObject([{ id }])
})
