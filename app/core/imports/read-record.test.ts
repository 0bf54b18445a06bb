import { expect, test } from 'vitest'
import { readRecord } from './read-record.ts'

const review = { '@type': 'ClaimReview', claimReviewed: 'The river is long' }
const other = { ...review, claimReviewed: 'The river is short' }

function read(text: string) {
  return readRecord(new TextEncoder().encode(text))
}

test('a record with one review is kept word for word, whatever is around it', () => {
  const text = '{ "jsonld":  {"@type":"ClaimReview","claimReviewed":"A"} }'

  expect(read(text)).toMatchObject({ reviews: [{ raw: text }], fault: null })
})

test('of a record with several reviews each is one of its own', () => {
  const { reviews } = read(JSON.stringify({ item: [review, other] }))

  expect(reviews.map(({ value }) => value)).toEqual([review, other])
})

test('a line break inside a text is read as a space', () => {
  const text = '{"@type":"ClaimReview","claimReviewed":"A\nB"}'

  const [found] = read(text).reviews

  expect(found).toEqual({
    raw: text,
    value: { '@type': 'ClaimReview', claimReviewed: 'A B' },
  })
})

test.each([
  [{ dateDeleted: '2022-01-03', url: 'https://a.example/1' }],
  [{ dateDeleted: '2022-01-03', item: [{ url: 'https://a.example/1' }] }],
])('a tombstone names what was taken back %#', (item) => {
  expect(read(JSON.stringify(item))).toEqual({
    reviews: [],
    withdrawn: ['https://a.example/1'],
    fault: null,
  })
})

test.each([
  ['nothing', 'not-json'],
  ['{"a":', 'not-json'],
  ['{"@type":"Article"}', 'no-reviews'],
])('%j has the fault %s', (text, fault) => {
  expect(read(text)).toEqual({ reviews: [], withdrawn: [], fault })
})

test('a record that was not held is too long', () => {
  expect(readRecord(null).fault).toBe('too-long')
})
