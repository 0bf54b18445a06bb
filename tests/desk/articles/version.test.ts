import { beforeEach, expect, test } from 'vitest'
import { changeArticleDetails } from '#app/desk/articles/change-article-details.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { takeInVersion } from '#app/desk/articles/take-in-version.ts'
import {
  findArticle,
  findArticleVersion,
  listArticleVersions,
} from '#db/articles/articles.ts'
import { listArticleSightings } from '#db/articles/sightings.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const CALL =
  'The phone call between the two presidents lasted 50 minutes on 30 December 2021.'
const GAS =
  'Gas prices in Europe rose by 30 per cent between June and December 2021.'
const SHIPS =
  'The navy of Ukraine ordered 8 missile boats from British yards in June 2021.'

const details = {
  headline: 'A Call',
  author: null,
  publisher: 'Example Gazette',
  publishedOn: '2022-01-01',
  language: 'en',
  canonicalUrl: null,
}

eachStore('a new version of an article', (db) => {
  let articleId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana', ['reviewer'])
    await makePerson(db(), 'vic', ['viewer'])
    const taken = await takeInArticle(await deskOf(db(), 'ana'), {
      ...{ text: `A Call\n\n${CALL}\n${GAS}`, details },
      ...{ source: 'paste', sourceName: null },
    })
    if (!taken.ok) throw new Error(taken.refusal)
    articleId = taken.value.articleId
  })

  function version(text: string, seenVersion?: number) {
    const from = { source: 'paste', sourceName: null } as const
    return { articleId, text, seenVersion, ...from }
  }

  test('finds the quotes again and adds what is new', async () => {
    const ana = await deskOf(db(), 'ana')
    const text = `A Call\n\n${SHIPS}\n${CALL}`

    const taken = await takeInVersion(ana, version(text))

    const sightings = await listArticleSightings(db(), DESK_ID, articleId)
    const byQuote = new Map(sightings.map((one) => [one.exact, one]))
    expect(taken).toMatchObject({ ok: true, value: { number: 2 } })
    expect(byQuote.get(CALL)).toMatchObject({
      anchorState: 'moved',
      articleVersionNumber: 2,
      startOffset: text.indexOf(CALL),
    })
    expect(byQuote.get(GAS)).toMatchObject({
      anchorState: 'orphaned',
      articleVersionNumber: 1,
    })
    expect(byQuote.get(SHIPS)).toMatchObject({ anchorState: 'exact' })
  })

  test('an orphaned quote is found when it comes back', async () => {
    const ana = await deskOf(db(), 'ana')
    await takeInVersion(ana, version(`A Call\n\n${CALL}`))

    await takeInVersion(ana, version(`A Call\n\n${GAS}\n${CALL}`))

    const sightings = await listArticleSightings(db(), DESK_ID, articleId)
    expect(sightings).toHaveLength(2)
    expect(
      sightings.every(({ articleVersionNumber }) => articleVersionNumber === 3),
    ).toBe(true)
  })

  test('leaves the old version readable', async () => {
    const ana = await deskOf(db(), 'ana')

    await takeInVersion(ana, version(`A Call\n\n${SHIPS}`))

    const first = { articleId, number: 1 }
    expect(await findArticleVersion(db(), DESK_ID, first)).toMatchObject({
      text: `A Call\n\n${CALL}\n${GAS}`,
    })
    const versions = await listArticleVersions(db(), DESK_ID, articleId)
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test.each([
    ['same-text', 'ana', `A Call\n\n${CALL}\n${GAS} `, undefined],
    ['changed-since', 'ana', SHIPS, 7],
    ['empty', 'ana', ' ', undefined],
    ['not-allowed', 'vic', SHIPS, undefined],
  ])('is refused: %s', async (refusal, who, text, seenVersion) => {
    const desk = await deskOf(db(), who)

    expect(await takeInVersion(desk, version(text, seenVersion))).toMatchObject(
      { ok: false, refusal },
    )
  })

  test('metadata can be corrected, also where claims appear', async () => {
    const ana = await deskOf(db(), 'ana')
    const corrected = {
      ...details,
      publisher: 'Gazette Example',
      canonicalUrl: 'https://gazette.example/call',
    }

    await changeArticleDetails(ana, { articleId, details: corrected })

    const sightings = await listArticleSightings(db(), DESK_ID, articleId)
    expect(await findArticle(db(), DESK_ID, articleId)).toMatchObject({
      ...corrected,
      version: 2,
    })
    expect(sightings[0]).toMatchObject({
      publisher: 'Gazette Example',
      url: 'https://gazette.example/call',
    })
  })

  test('a correction over a newer one is refused with both', async () => {
    const ana = await deskOf(db(), 'ana')
    const newer = { ...details, headline: 'The Call' }
    await changeArticleDetails(ana, { articleId, details: newer })

    const late = await changeArticleDetails(ana, {
      ...{ articleId, details },
      seenVersion: 1,
    })

    expect(late).toMatchObject({
      refusal: 'changed-since',
      detail: { headline: 'The Call' },
    })
  })
})
