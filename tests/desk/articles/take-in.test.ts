import { beforeEach, expect, test } from 'vitest'
import { CANDIDATES_MAX } from '#app/core/claim/found/choose-candidates.ts'
import type { TakeInArticle } from '#app/desk/articles/take-in-article.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import {
  findArticle,
  findArticleVersion,
  listArticles,
} from '#db/articles/articles.ts'
import {
  countArticleClaims,
  listArticleClaims,
} from '#db/articles/candidates.ts'
import { findMatches } from '#db/search/search.ts'
import { listArticleSightings } from '#db/articles/sightings.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const TEXT = `A Call and a Gas Price

The phone call between the two presidents lasted 50 minutes on 30 December 2021.
Gas prices in Europe rose by 30 per cent between June and December 2021.`

function given(changes: Partial<TakeInArticle> = {}): TakeInArticle {
  return {
    text: TEXT,
    source: 'paste',
    sourceName: null,
    details: {
      headline: 'A Call and a Gas Price',
      author: null,
      publisher: 'Example Gazette',
      publishedOn: '2022-01-01',
      language: 'en',
      canonicalUrl: 'https://gazette.example/call',
    },
    ...changes,
  }
}

eachStore('taking in an article', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'vic', ['viewer'])
  })

  test('brings its text, its lines and its claims to the desk', async () => {
    const desk = await deskOf(db(), 'con')

    const taken = await takeInArticle(desk, given())

    if (!taken.ok) throw new Error(taken.refusal)
    const { articleId, claimIds } = taken.value
    const version = { articleId, number: 1 }
    expect(await findArticle(db(), DESK_ID, articleId)).toMatchObject({
      publisher: 'Example Gazette',
      currentVersion: 1,
      createdById: 'con',
    })
    expect(await findArticleVersion(db(), DESK_ID, version)).toMatchObject({
      text: TEXT,
      source: 'paste',
    })
    expect(claimIds.length).toBeGreaterThanOrEqual(2)
  })

  test('anchors each claim to its quote and names who asserts it', async () => {
    const desk = await deskOf(db(), 'con')

    const taken = await takeInArticle(desk, given())

    if (!taken.ok) throw new Error(taken.refusal)
    const { articleId, claimIds } = taken.value
    const claims = await listArticleClaims(db(), desk, articleId)
    const sightings = await listArticleSightings(db(), DESK_ID, articleId)
    expect(claims.map(({ id }) => id).toSorted()).toEqual(claimIds.toSorted())
    for (const { claimId, exact, startOffset, endOffset } of sightings) {
      const claim = claims.find(({ id }) => id === claimId)
      expect(TEXT.slice(startOffset!, endOffset!)).toBe(exact)
      expect(claim).toMatchObject({ quote: exact, state: 'candidate' })
    }
    expect(claims[0]?.claimantName).toBe('Example Gazette')
    expect(sightings[0]).toMatchObject({
      isFirst: 1,
      url: 'https://gazette.example/call',
    })
  })

  test('lets its claims be found and counted', async () => {
    const desk = await deskOf(db(), 'con')

    const taken = await takeInArticle(desk, given())

    if (!taken.ok) throw new Error(taken.refusal)
    const { articleId, claimIds } = taken.value
    const hits = await findMatches(db(), 'claim', {
      deskId: DESK_ID,
      terms: ['gas', 'prices'],
      limit: 5,
    })
    expect(claimIds).toContain(hits[0]?.subjectId)
    expect(await countArticleClaims(db(), desk, [articleId])).toEqual([
      { articleId, state: 'candidate', claims: claimIds.length },
    ])
  })

  test('is one event for the article and one for each claim', async () => {
    const desk = await deskOf(db(), 'con')

    const taken = await takeInArticle(desk, given())

    if (!taken.ok) throw new Error(taken.refusal)
    const events = await db().selectFrom('auditEvent').selectAll().execute()
    const found = events.filter(({ action }) => action === 'claim.found')
    expect(events.map(({ action }) => action)).toContain('article.taken-in')
    expect(found.map(({ subjectId }) => subjectId)).toEqual(
      taken.value.claimIds,
    )
  })

  test('recognises the same text in other quotes and spacing', async () => {
    const desk = await deskOf(db(), 'con')
    const first = await takeInArticle(desk, given({ text: `“${TEXT}”` }))

    const again = await takeInArticle(
      desk,
      given({ text: `\r\n"${TEXT.replaceAll(' ', '  ')}"  ` }),
    )

    expect(again).toMatchObject({
      refusal: 'text-already-here',
      detail: { id: first.ok && first.value.articleId, number: 1 },
    })
    expect(await listArticles(db(), DESK_ID, { limit: 9 })).toHaveLength(1)
  })

  test.each([
    ['empty', '  \n '],
    ['too-short', 'Hello.'],
    ['binary', `PK\u0003\u0004${'\u0000\u0001'.repeat(40)}`],
    ['too-long', 'word '.repeat(200_001)],
  ])('refuses a text: %s', async (refusal, text) => {
    const desk = await deskOf(db(), 'con')

    expect(await takeInArticle(desk, given({ text }))).toMatchObject({
      ok: false,
      refusal,
    })
  })

  test('is refused to a viewer', async () => {
    const desk = await deskOf(db(), 'vic')

    expect(await takeInArticle(desk, given())).toMatchObject({
      refusal: 'not-allowed',
    })
  })

  test('keeps the best claims of a very long text and says how many not', async () => {
    const desk = await deskOf(db(), 'con')
    const sentences = Array.from(
      { length: CANDIDATES_MAX + 25 },
      (_, year) =>
        `In the year ${1000 + year} the town of Ashford counted ${year * 7 + 11} bridges over the river.`,
    )

    const taken = await takeInArticle(
      desk,
      given({ text: `Bridges\n\n${sentences.join('\n')}` }),
    )

    if (!taken.ok) throw new Error(taken.refusal)
    const { claimIds, leftOut } = taken.value
    expect(claimIds).toHaveLength(CANDIDATES_MAX)
    expect(leftOut).toBeGreaterThan(0)
  })

  test('lists articles page by page, the newest first', async () => {
    for (const day of ['01', '02', '03']) {
      const desk = await deskOf(db(), 'con', `2022-01-${day}T08:00:00.000Z`)
      await takeInArticle(desk, given({ text: `${TEXT} Day ${day}.` }))
    }

    const first = await listArticles(db(), DESK_ID, { limit: 2 })
    const rest = await listArticles(db(), DESK_ID, {
      limit: 2,
      after: first.at(-1),
    })

    expect([...first, ...rest].map(({ createdAt }) => createdAt)).toEqual([
      '2022-01-03T08:00:00.000Z',
      '2022-01-02T08:00:00.000Z',
      '2022-01-01T08:00:00.000Z',
    ])
  })
})
