import { expect, test } from 'vitest'
import { readRecords } from './read-records.ts'

const review = { '@type': 'ClaimReview', claimReviewed: 'The river is long' }

test.each([
  ['one record', JSON.stringify(review), 1],
  ['a list', JSON.stringify([review, review]), 2],
  [
    'a graph',
    JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, review] }),
    1,
  ],
  [
    'a record a line',
    `${JSON.stringify(review)}\n${JSON.stringify(review)}\n`,
    2,
  ],
  [
    'a feed',
    JSON.stringify({
      '@type': 'DataFeed',
      dataFeedElement: [{ item: [review] }, { item: [review] }],
    }),
    2,
  ],
  ['a byte order mark', `\uFEFF${JSON.stringify(review)}`, 1],
])('%s is read', (_, text, count) => {
  const read = readRecords(text)

  expect(read.ok && read.value).toHaveLength(count)
})

test('a record with one review is kept word for word', () => {
  const text = '{ "jsonld":  {"@type":"ClaimReview","claimReviewed":"A"} }'

  const read = readRecords(text)

  expect(read.ok && read.value[0]?.raw).toBe(text)
})

test.each([
  ['', 'not-json'],
  ['not JSON', 'not-json'],
  ['{"a":1}\nnot JSON', 'not-json'],
  ['{"@type":"Article"}', 'no-reviews'],
  ['[]', 'no-reviews'],
])('%j is refused as %s', (text, refusal) => {
  expect(readRecords(text)).toMatchObject({ ok: false, refusal })
})
