import type { ReviewContent } from './content.ts'

/** A published version for tests: complete, sourced and openly invented. */
export function makeContent(
  changes: Partial<ReviewContent> = {},
): ReviewContent {
  return {
    reviewId: 'rev_1',
    claimId: 'clm_1',
    slug: 'the-example-river-is-900-km-long',
    version: 1,
    language: 'en',
    claim: {
      short: 'The Example river is 900 km long',
      wording: 'The Example river, measured from source to sea, is 900 km long',
      quote: 'our river, all 900 kilometres of it',
      claimedOn: '2025-12-30',
      place: null,
      claimants: [
        {
          name: 'Ada Example',
          kind: 'person',
          role: 'river warden',
          sameAs: ['https://people.example/ada'],
        },
      ],
      speaker: null,
      appearances: [
        {
          url: 'https://paper.example/river',
          headline: 'All about our river',
          publisher: 'Example Paper',
          publishedOn: '2025-12-30',
          archivedAt: 'https://archive.example/1',
          kind: 'NewsArticle',
        },
      ],
    },
    verdict: {
      label: 'Mostly false',
      labelKey: 'mostly-false',
      meaning: 'More of it is wrong than right',
      value: 2,
      best: 5,
      worst: 1,
      scaleVersion: 1,
      explanation: 'Surveys give about 610 km.',
    },
    summary: 'Two surveys give the river a length of about 610 km.',
    explanationMarkdown: 'The survey office gives 612 km [1].',
    methodologyNote: null,
    questions: [
      {
        question: 'How long is the river?',
        answer: 'About 610 km.',
        evidenceNumbers: [1],
      },
    ],
    sources: [
      {
        number: 1,
        url: 'https://survey.example/river',
        title: 'River lengths',
        publisher: 'Survey Office',
        finding: 'Gives 612 km.',
        stance: 'refutes',
        primacy: 'primary',
        archivedAt: null,
        seenOn: '2026-01-08',
      },
    ],
    people: {
      shown: 'names',
      raters: ['A. Rater', 'B. Rater'],
      reviewers: ['C. Editor'],
      raterCount: 2,
      approval: 'four-eyes',
    },
    corrections: [],
    expiresOn: null,
    gateReasons: { noPrimarySource: null, oneOrigin: null, otherSide: null },
    publisher: {
      name: 'Example Desk',
      url: '/',
      logo: null,
      correctionsUrl: '/corrections',
      methodologyUrl: '/methodology',
      scaleUrl: '/scale',
      ethicsUrl: null,
      ownershipUrl: null,
      mastheadUrl: null,
    },
    tags: ['rivers'],
    firstPublishedAt: '2026-01-10T09:00:00.000Z',
    publishedAt: '2026-01-10T09:00:00.000Z',
    ...changes,
  }
}
