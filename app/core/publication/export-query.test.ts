import { expect, test } from 'vitest'
import { ExportQuery } from './export-query.ts'

test('nothing asked for is everything that is published', () => {
  expect(ExportQuery.parse({ id: [] })).toEqual({ state: 'published' })
})

test('the words of an address become a filter', () => {
  const query = {
    id: ['rev_1'],
    since: '2026-01-01',
    until: '2026-01-31',
    verdict: 'false',
    claimant: 'Ada Example',
    article: 'art_1',
    tag: 'rivers',
    language: 'en',
    state: 'both',
  }

  expect(ExportQuery.parse(query)).toEqual({
    ids: ['rev_1'],
    from: '2026-01-01T00:00:00.000Z',
    until: '2026-01-31T23:59:59.999Z',
    verdictKey: 'false',
    claimant: 'Ada Example',
    articleId: 'art_1',
    tag: 'rivers',
    language: 'en',
    state: 'both',
  })
})

test.each([
  [{ since: 'yesterday' }, 'since'],
  [{ until: '2026-02-30' }, 'until'],
  [{ state: 'hidden' }, 'state'],
  [{ tag: 'x'.repeat(201) }, 'tag'],
])('%o is refused, naming what is wrong', (query, field) => {
  const read = ExportQuery.safeParse(query)

  expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field])
})
