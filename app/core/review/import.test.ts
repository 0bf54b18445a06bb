import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { buildClaimReview } from './claim-review/build.ts'
import { findForeignReviews, readForeignReview } from './import.ts'
import { isObject, walk } from './json/json.ts'
import { makeContent } from './make-content.ts'

const data = process.env['CLAIMDESK_DATA'] ?? '../shared/data'
const folder = join(data, 'claimreview/in-the-wild')
const vocabulary = join(data, 'claimreview/schemaorg-30.0')
const records = listFiles(folder, '.json').map((name) => ({
  name,
  raw: readJson(join(folder, name)).jsonld,
}))
const examples = listFiles(vocabulary, '-ClaimReview.jsonld').map((name) => ({
  name,
  raw: readJson(join(vocabulary, name)),
}))

function listFiles(path: string, ending: string) {
  if (!existsSync(path)) return []
  return readdirSync(path).filter((name) => name.endsWith(ending))
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

test.skipIf(records.length > 0)('records from the wild are not here', () => {
  console.info('Set CLAIMDESK_DATA to read ClaimReview records from the wild')
})

test.each([...records, ...examples])(
  '$name comes in without loss',
  ({ raw }) => {
    const { mapped, unmapped } = readForeignReview(raw)

    const kept = new Set(leavesOf([mapped, unmapped.map(({ value }) => value)]))
    const lost = leavesOf(raw).filter((leaf) => !kept.has(leaf))
    expect(lost).toEqual([])
  },
)

test.each(records)('$name tells its claim and verdict', ({ raw }) => {
  const { mapped } = readForeignReview(raw)

  expect(mapped).toMatchObject({
    claim: expect.any(String),
    url: expect.any(String),
    rating: { label: expect.any(String) },
  })
})

test.each(records)('$name gets a report of its defects', ({ raw }) => {
  const { findings } = readForeignReview(raw)

  expect(findings.map(({ id }) => id)).toContain('CR-094')
})

function leavesOf(value: unknown) {
  return [...walk({ value, path: '$' })]
    .filter((each) => typeof each.value !== 'object' || each.value === null)
    .map((each) => String(each.value).trim())
}

test('forms that markup takes elsewhere are understood', () => {
  const { mapped, unmapped } = readForeignReview({
    '@context': 'http://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#desk', name: 'Other Desk' },
      {
        '@type': ['Review', 'ClaimReview'],
        url: 'other.example/1',
        author: { '@id': '#desk' },
        claimReviewed: ['The river is long'],
        datePublished: '2021-08-04 06:49',
        reviewRating: { ratingValue: '1', bestRating: '', name: 'False' },
        itemReviewed: {
          author: 'Ada Example',
          appearance: 'https://paper.example/1',
          firstAppearance: { '@type': 'NewsArticle', headline: 'River' },
        },
      },
    ],
  })

  expect(mapped).toMatchObject({
    types: ['Review', 'ClaimReview'],
    url: 'other.example/1',
    address: 'https://other.example/1',
    claim: 'The river is long',
    publishedAt: '2021-08-04 06:49',
    publishedOn: '2021-08-04',
    rating: { label: 'False', value: 1, best: null, worst: null },
    authors: [{ names: ['Other Desk'], id: '#desk' }],
    claimants: [{ names: ['Ada Example'] }],
    appearances: [
      { url: 'https://paper.example/1' },
      { types: ['NewsArticle'], title: 'River' },
    ],
  })
  expect(unmapped.map(({ path }) => path)).toEqual([
    '$["@context"]',
    '$["@graph"][1].author["@id"]',
    '$["@graph"][1].reviewRating.bestRating',
  ])
})

test('what the product writes comes in again', () => {
  const content = makeContent()

  const { mapped, findings } = readForeignReview(
    buildClaimReview(content, { origin: 'https://desk.example' }),
  )

  expect(mapped).toMatchObject({
    claim: content.claim.short,
    claimedOn: content.claim.claimedOn,
    rating: { label: 'Mostly false', value: 2, best: 5, worst: 1 },
    claimants: [{ names: ['Ada Example'], role: 'river warden' }],
  })
  expect(findings).toEqual([])
})

test('every review of a feed is found', () => {
  const review = { '@type': 'ClaimReview' }
  const feed = { dataFeedElement: [{ item: [review] }, { item: review }] }

  expect(findForeignReviews(feed).map(({ path }) => path)).toEqual([
    '$.dataFeedElement[0].item[0]',
    '$.dataFeedElement[1].item',
  ])
})

test.each([null, 'text', [], { '@type': 'Article' }])(
  'a record without a review is told so: %j',
  (raw) => {
    const { mapped, findings } = readForeignReview(raw)

    expect(mapped).toBeNull()
    expect(isObject(findings[0]) && findings[0]['id']).toBe('CR-003')
  },
)
