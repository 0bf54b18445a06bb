import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '#app/desk/desk.ts'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { loader as searchClaims } from '#app/routes/api/claims-search.ts'
import { loader as loadFeed } from '#app/routes/feeds/data-feed.ts'
import { loader as loadSitemap } from '#app/routes/feeds/sitemap.ts'
import { loader as loadFront } from '#app/routes/public/front.tsx'
import { findMatches } from '#db/search/search.ts'
import { get, makeContext } from '#tests/context.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeDeskRow,
  makeImported,
  makePerson,
} from '#tests/make.ts'

const OURS = 'The call lasted 50 minutes by our own log'
const THEIRS = 'The call lasted 50 minutes by the zeppelin log'

eachStore('reviews by others', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePublished(db(), { slug: 'ours', shortClaim: OURS })
    const imported = await makeImported(db(), { claimText: THEIRS })
    await inTransaction(await deskOf(db(), 'ana'), (desk) =>
      indexImported(desk, [imported]),
    )
  })

  test('are found by the desk', async () => {
    const found = await findMatches(db(), 'imported', {
      deskId: DESK_ID,
      terms: ['zeppelin'],
      limit: 5,
    })

    expect(found).toHaveLength(1)
  })

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['/sitemap.xml', async (path) => textOf(await loadSitemap(await at(path)))],
    ['/feed.json', async (path) => textOf(await loadFeed(await at(path)))],
    ['/', async (path) => loadFront(await at(path))],
    ['/?q=minutes', async (path) => loadFront(await at(path))],
    [
      '/v1alpha1/claims:search?query=minutes',
      async (path) => textOf(await searchClaims(await at(path))),
    ],
  ])('never show on %s', async (path, load) => {
    const shown = JSON.stringify(await load(path))

    expect(shown).toContain('ours')
    for (const theirs of ['zeppelin', 'checks.example', 'imp_'])
      expect(shown).not.toContain(theirs)
  })

  test('are no answer to a public search for their own words', async () => {
    const front = await loadFront(await at('/?q=zeppelin'))
    const path = '/v1alpha1/claims:search?query=zeppelin'
    const found = await textOf(await searchClaims(await at(path)))

    expect(front.checks).toEqual([])
    expect(JSON.parse(found)).not.toHaveProperty('claims.0')
  })

  async function at(path: string) {
    const { context } = await makeContext(db())
    return { request: get(path), context, params: {} }
  }
})

function textOf(answer: Response) {
  return answer.text()
}
