import type {
  PublicPage,
  PublicSite,
} from '#app/core/publication/public-page.ts'
import type { ReviewContent } from '#app/core/review/content.ts'

const site: PublicSite = {
  name: 'Sample',
  language: 'en',
  timeZone: 'UTC',
  origin: 'https://sample.invalid',
  contactEmail: 'desk@sample.invalid',
}

/** Has something of everything, so that any change of a part shows in it. */
const content: ReviewContent = {
  reviewId: 'rev_1',
  claimId: 'clm_1',
  slug: 'sample',
  version: 2,
  language: 'en',
  claim: {
    short: 'Short',
    wording: 'Wording',
    quote: 'Quote',
    claimedOn: '2022-01-01',
    place: 'Place',
    claimants: [
      {
        name: 'Claimant',
        kind: 'person',
        role: 'Role',
        sameAs: ['https://sample.invalid/claimant'],
      },
    ],
    speaker: { name: 'Speaker', role: 'Role' },
    appearances: [
      {
        url: 'https://sample.invalid/work',
        headline: 'Headline',
        publisher: 'Publisher',
        publishedOn: '2022-01-01',
        archivedAt: 'https://sample.invalid/archived',
        kind: 'NewsArticle',
      },
    ],
  },
  verdict: {
    label: 'Label',
    labelKey: 'label',
    meaning: 'Meaning',
    value: 2,
    best: 5,
    worst: 1,
    scaleVersion: 1,
    explanation: 'Explanation',
  },
  summary: 'Summary',
  explanationMarkdown: '## Heading\n\n- *Text* [1]',
  methodologyNote: 'Note',
  questions: [{ question: 'Question', answer: 'Answer', evidenceNumbers: [1] }],
  sources: [
    {
      number: 1,
      url: 'https://sample.invalid/source',
      title: 'Title',
      publisher: 'Publisher',
      finding: 'Finding',
      stance: 'refutes',
      primacy: 'primary',
      archivedAt: 'https://sample.invalid/archived',
      seenOn: '2022-01-01',
    },
  ],
  people: {
    shown: 'names',
    raters: ['Rater', 'Second'],
    reviewers: ['Editor'],
    raterCount: 2,
    approval: 'four-eyes',
  },
  corrections: [
    {
      class: 'correction',
      note: 'Note',
      on: '2022-01-02',
      version: 2,
      oldVerdict: 'Old',
      newVerdict: 'Label',
    },
  ],
  expiresOn: '2023-01-01',
  gateReasons: { noPrimarySource: 'A', oneOrigin: 'B', otherSide: 'C' },
  publisher: {
    name: 'Sample',
    url: '/',
    logo: null,
    correctionsUrl: '/corrections',
    methodologyUrl: '/methodology',
    scaleUrl: '/scale/1',
    ethicsUrl: null,
    ownershipUrl: null,
    mastheadUrl: null,
  },
  tags: ['Tag'],
  media: {
    categories: ['DecontextualizedContent', 'EditedOrCroppedContent'],
    contextDescription: 'Context',
    originalMediaLink: 'https://sample.invalid/original',
    creator: { name: 'Maker', kind: 'person' },
    appearances: [
      {
        kind: 'video',
        contentUrl: 'https://sample.invalid/video',
        archivedAt: 'https://sample.invalid/archived',
        description: 'Description',
        startTime: '00:00:01',
        endTime: '00:00:02',
      },
    ],
  },
  firstPublishedAt: '2022-01-01T00:00:00.000Z',
  publishedAt: '2022-01-02T00:00:00.000Z',
}

const previous: ReviewContent = { ...content, version: 1, summary: 'Before' }
const outside = { ...content.verdict, value: null, best: null, worst: null }

const notice = {
  kind: 'notice',
  site,
  slug: 'sample',
  shortClaim: 'Short',
  reason: 'Reason',
  since: '2022-01-01T00:00:00.000Z',
  versions: 2,
} as const

/** One page of each kind. */
export const samplePages: PublicPage[] = [
  { kind: 'review', site, content, jsonLd: '{}', articleId: 'art_1' },
  {
    kind: 'review',
    site: { ...site, contactEmail: null },
    content: { ...content, verdict: outside, sources: [] },
    jsonLd: '{}',
    articleId: null,
  },
  { kind: 'version', site, content, previous },
  { kind: 'embed', site, slug: 'sample', shown: { kind: 'review', content } },
  {
    kind: 'embed',
    site,
    slug: 'sample',
    shown: { ...notice, kind: 'gone', state: 'withdrawn' },
  },
  { ...notice, state: 'withdrawn' },
  { ...notice, state: 'hidden' },
]
