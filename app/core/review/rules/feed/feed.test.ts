import { expect, test } from 'vitest'

import { buildDataFeed } from '../../claim-review/data-feed.ts'
import { buildGooglePayload } from '../../claim-review/google-payload.ts'
import { makeContent } from '../../make-content.ts'
import { validateFeed } from './feed.ts'
import { validateGooglePayload } from './google-payload.ts'

const origin = 'https://desk.example'
const license = 'https://creativecommons.org/licenses/by/4.0/'
const gone = {
  slug: 'gone',
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  withdrawnAt: '2026-01-05T00:00:00.000Z',
}
const live = {
  content: makeContent(),
  updatedAt: '2026-01-12T00:00:00.000Z',
}
const entries = [live, gone]
const modifiedAt = '2026-01-12T00:00:00.000Z'
const feed = buildDataFeed(entries, { origin, license, modifiedAt })
const [item] = feed.dataFeedElement

test('the feed of the product breaks nothing', () => {
  const withdrawnUrls = new Set([`${origin}/reviews/gone`])

  expect(validateFeed(JSON.stringify(feed), { withdrawnUrls })).toEqual([])
})

test.each([
  ['not JSON', '{', '$'],
  ['a list', [], '$'],
  ['another context', { ...feed, '@context': 'x' }, '$["@context"]'],
  ['another type', { ...feed, '@type': 'Dataset' }, '$["@type"]'],
  ['no date', { ...feed, dateModified: 'today' }, '$.dateModified'],
  ['no items', { ...feed, dataFeedElement: {} }, '$.dataFeedElement'],
  ['an untyped item', withItem({ '@type': 'Thing' }), '$.dataFeedElement[0]'],
  ['an undated item', withItem({ dateCreated: '' }), first('dateCreated')],
  ['a pathless item', withItem({ url: '/1' }), first('url')],
  ['a review alone', withItem({ item: {} }), first('item')],
])('CR-120 is broken by %s', (_, broken, path) => {
  const findings = validateFeed(broken).filter(({ id }) => id === 'CR-120')

  expect(findings[0]?.path).toBe(path)
})

test('CR-121 warns of a review without licence', () => {
  const open = buildDataFeed(entries, { origin, license: null, modifiedAt })

  const findings = validateFeed(open)

  expect(findings).toMatchObject([
    {
      id: 'CR-121',
      level: 'W',
      path: '$.dataFeedElement[0].item[0].sdLicense',
    },
  ])
})

test('CR-122 catches a withdrawn review that is still there', () => {
  const withdrawnUrls = new Set([`${origin}/reviews/${makeContent().slug}`])

  const findings = validateFeed(feed, { withdrawnUrls })

  expect(findings).toMatchObject([{ id: 'CR-122', path: first('dateDeleted') }])
})

test('the rules on one review hold for each in the feed', () => {
  const review = { '@type': 'ClaimReview' }

  const findings = validateFeed(withItem({ item: [review] }))

  expect(findings.find(({ id }) => id === 'CR-010')?.path).toBe(
    '$.dataFeedElement[0].item[0].claimReviewed',
  )
})

test('the payload of the product breaks nothing', () => {
  const payload = buildGooglePayload(makeContent(), { origin })

  expect(validateGooglePayload(payload)).toEqual([])
})

test.each([
  ['https://desk.example/1#claim-2', []],
  [undefined, []],
  ['https://desk.example/2', ['$.claimReviewMarkups[0].url']],
  ['/1', ['$.claimReviewMarkups[0].url']],
])('CR-123 holds the URL of a markup to its page: %s', (url, paths) => {
  const payload = {
    pageUrl: 'https://desk.example/1',
    claimReviewMarkups: [url === undefined ? {} : { url }],
  }

  expect(validateGooglePayload(payload).map(({ path }) => path)).toEqual(paths)
})

test.each([null, {}, { pageUrl: '/1' }])(
  'CR-123 needs a page: %j',
  (payload) => {
    expect(validateGooglePayload(payload)).toMatchObject([{ id: 'CR-123' }])
  },
)

function withItem(changes: Record<string, unknown>) {
  return { ...feed, dataFeedElement: [{ ...item, ...changes }] }
}

function first(key: string) {
  return `$.dataFeedElement[0].${key}`
}
