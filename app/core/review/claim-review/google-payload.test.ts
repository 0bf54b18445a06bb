import { expect, test } from 'vitest'
import { makeContent } from '../make-content.ts'
import { validateGooglePayload } from '../rules/feed/google-payload.ts'
import { buildGooglePayload } from './google-payload.ts'

const place = { origin: 'https://desk.example' }
const url = 'https://desk.example/reviews/the-example-river-is-900-km-long'

test('every field of the API that the desk knows is given', () => {
  const { publisher, claim } = makeContent()
  const content = makeContent({
    publisher: { ...publisher, logo: '/logo.png' },
    claim: { ...claim, place: 'Exampleton' },
  })

  const payload = buildGooglePayload(content, place)

  expect(payload).toEqual({
    pageUrl: url,
    publishDate: '2026-01-10',
    claimReviewAuthor: {
      name: 'Example Desk',
      imageUrl: 'https://desk.example/logo.png',
    },
    claimReviewMarkups: [
      {
        url,
        claimReviewed: 'The Example river is 900 km long',
        claimDate: '2025-12-30',
        claimLocation: 'Exampleton',
        claimAppearances: ['https://paper.example/river'],
        claimAuthor: {
          name: 'Ada Example',
          jobTitle: 'river warden',
          sameAs: 'https://people.example/ada',
        },
        rating: {
          textualRating: 'Mostly false',
          ratingValue: 2,
          worstRating: 1,
          bestRating: 5,
          ratingExplanation: 'Surveys give about 610 km.',
        },
      },
    ],
  })
  expect(validateGooglePayload(payload)).toEqual([])
})

test('a label outside the order goes without numbers', () => {
  const { verdict } = makeContent()
  const none = { value: null, best: null, worst: null }
  const content = makeContent({ verdict: { ...verdict, ...none } })

  const [markup] = buildGooglePayload(content, place).claimReviewMarkups

  expect(markup?.rating).toEqual({
    textualRating: 'Mostly false',
    ratingExplanation: 'Surveys give about 610 km.',
  })
})
