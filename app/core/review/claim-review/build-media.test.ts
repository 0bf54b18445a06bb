import { expect, test } from 'vitest'

import { canonicalContent } from '../content.ts'
import { makeContent } from '../make-content.ts'
import type { MediaAssessment } from '../media/media-assessment.ts'
import { validateClaimReview } from '../rules/check-rules.ts'
import { validateMediaReview } from '../rules/media/validate-media-review.ts'
import { buildFeedItem } from './data-feed.ts'
import { buildMarkup } from './build-markup.ts'

const place = { origin: 'https://desk.example' }
const url = `${place.origin}/reviews/the-example-river-is-900-km-long`

const media: MediaAssessment = {
  categories: ['DecontextualizedContent', 'EditedOrCroppedContent'],
  contextDescription: 'A flood of 2012 in another valley.',
  originalMediaLink: 'https://photo.example/original',
  creator: { name: 'Bea Example', kind: 'person' },
  appearances: [
    {
      kind: 'video',
      contentUrl: 'https://video.example/1.mp4',
      archivedAt: 'https://archive.example/2',
      description: 'Water over a bridge',
      startTime: '00:00:10',
      endTime: null,
    },
    {
      kind: 'image',
      contentUrl: 'https://photo.example/1.jpg',
      archivedAt: 'https://archive.example/3',
      description: null,
      startTime: null,
      endTime: null,
    },
  ],
}

test('a claim in words keeps its markup and its canonical content', () => {
  const content = makeContent()

  expect(buildMarkup(content, place)).toMatchObject({ '@type': 'ClaimReview' })
  expect(buildMarkup(content, place)).not.toHaveProperty(
    'associatedMediaReview',
  )
  expect(canonicalContent(content)).not.toContain('media')
})

test('ClaimReview and MediaReview stand in one list and name each other', () => {
  const markup = buildMarkup(makeContent({ media }), place)

  expect(markup).toMatchObject([
    {
      '@type': 'ClaimReview',
      '@id': `${url}#review`,
      associatedMediaReview: { '@id': `${url}#media` },
    },
    {
      '@type': 'MediaReview',
      '@id': `${url}#media`,
      associatedClaimReview: { '@id': `${url}#review` },
      mediaAuthenticityCategory: media.categories,
      originalMediaContextDescription: media.contextDescription,
      originalMediaLink: media.originalMediaLink,
      itemReviewed: {
        '@type': 'MediaReviewItem',
        creator: { '@type': 'Person', name: 'Bea Example' },
        mediaItemAppearance: [
          {
            '@type': 'VideoObjectSnapshot',
            contentUrl: 'https://video.example/1.mp4',
            startTime: '00:00:10',
            interpretedAsClaim: { '@id': `${url}#claim` },
          },
          { '@type': 'ImageObjectSnapshot' },
        ],
      },
    },
  ])
})

test('both break no rule', () => {
  const markup = JSON.stringify(buildMarkup(makeContent({ media }), place))

  expect(validateClaimReview(markup)).toEqual([])
  const report = validateMediaReview(markup)
  expect(report.findings).toEqual([])
  expect(report.met).toContain('MR-08')
})

test('a feed item lists both, each with who gives the data', () => {
  const entry = { content: makeContent({ media }), updatedAt: '2026-01-10' }

  const item = buildFeedItem(entry, { ...place, license: 'https://l.example' })

  expect(item).toMatchObject({
    item: [
      { '@type': 'ClaimReview', sdLicense: 'https://l.example' },
      { '@type': 'MediaReview', sdPublisher: { name: 'Example Desk' } },
    ],
  })
})
