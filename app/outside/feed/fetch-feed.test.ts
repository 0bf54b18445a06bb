import { expect, test } from 'vitest'
import { accept, refuse } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'
import { makeFetchFeedAgain } from './fetch-feed.ts'

const FEED = 'https://rivers.example.org/feed.json'
const NEITHER = { etag: null, lastModified: null }

function answering(headers: Record<string, string>): Fetch {
  const bytes = new TextEncoder().encode('[]')
  return async (finalUrl) =>
    accept({
      ...{ finalUrl, bytes, headers, status: 200, redirects: [] },
      mediaType: 'application/json',
      charset: null,
    })
}

test('what a feed says of its bytes is kept for the next time', async () => {
  const told = {
    etag: 'W/"a"',
    'last-modified': 'Mon, 03 Jan 2022 00:00:00 GMT',
  }
  const fetchAgain = makeFetchFeedAgain(answering(told))

  expect(await fetchAgain(FEED, NEITHER)).toMatchObject({
    value: {
      isSame: false,
      etag: told.etag,
      lastModified: told['last-modified'],
    },
  })
})

test('a feed that is known is asked for newer bytes alone', async () => {
  const asked: unknown[] = []
  const fetchAgain = makeFetchFeedAgain(async (_, { headers }) => {
    asked.push(headers)
    return refuse('http-error', { found: '304' })
  })

  const answer = await fetchAgain(FEED, { etag: '"a"', lastModified: 'then' })

  expect(asked).toEqual([
    { 'if-none-match': '"a"', 'if-modified-since': 'then' },
  ])
  expect(answer).toEqual(accept({ isSame: true }))
})

test('any other error of the feed is one', async () => {
  const refused = refuse('http-error', { found: '503' })

  const answer = await makeFetchFeedAgain(async () => refused)(FEED, NEITHER)

  expect(answer).toEqual(refused)
})
