import { beforeEach, expect, test } from 'vitest'
import { validateFeed } from '#app/core/review/rules/feed/feed.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { readDataFeed } from '#app/desk/feeds/read-feed.ts'
import { findSiteMapPart, readSiteMap } from '#app/desk/feeds/read-site-map.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeArticle,
  makeDeskRow,
  makePerson,
  NOW,
} from '#tests/make.ts'
import { copyReview } from './copy-review.ts'
import { makePublished, must } from './make-rated.ts'

const origin = 'http://localhost:3000'
const SIZES = { most: 40, part: 20 }

eachStore('feeds and exports', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db(), { markupLicence: 'https://licence.example/by' })
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('the feed carries every review, and a withdrawn one as deleted', async () => {
    await publish(db(), 'stays')
    const gone = await publish(db(), 'goes')
    await withdraw(db(), gone)

    const feed = await feedOf(db(), {})

    const { dataFeedElement: items } = feed
    expect(items).toHaveLength(2)
    expect(items).toContainEqual(
      expect.objectContaining({
        url: `${origin}/reviews/goes`,
        dateDeleted: '2022-01-03T12:00:00.000Z',
      }),
    )
    const known = { withdrawnUrls: new Set([`${origin}/reviews/goes`]), origin }
    const errors = validateFeed(feed, known).filter(
      ({ level }) => level === 'E',
    )
    expect(errors).toEqual([])
  })

  test('an empty desk has an empty feed', async () => {
    expect(await feedOf(db(), {})).toMatchObject({ dataFeedElement: [] })
  })

  test('a feed since an instant holds what changed from then on', async () => {
    await publish(db(), 'before')
    await publish(db(), 'corrected')
    await withdraw(db(), await publish(db(), 'gone'))
    await changedAt(db(), 'before', '2022-01-01T00:00:00.000Z')
    await changedAt(db(), 'corrected', '2022-01-02T00:00:00.000Z')

    const since = '2022-01-02T00:00:00.000Z'
    const feed = await feedOf(db(), { since })

    expect(feed.dataFeedElement).toMatchObject([
      {
        url: `${origin}/reviews/corrected`,
        item: [{ '@type': 'ClaimReview' }],
      },
      { url: `${origin}/reviews/gone`, dateDeleted: NOW },
    ])
  })

  test('what changes while it is read is left to the next feed', async () => {
    await publish(db(), 'steady')
    await publish(db(), 'later')
    await changedAt(db(), 'later', '2022-01-03T12:00:00.001Z')

    const first = await feedOf(db(), { since: '2022-01-01T00:00:00.000Z' })
    const next = await feedOf(db(), {
      since: first.dateModified,
      modifiedAt: '2022-01-04T00:00:00.000Z',
    })

    expect(slugsOf(first)).toEqual(['steady'])
    expect(slugsOf(next)).toEqual(['steady', 'later'])
  })

  test('a feed of more than one batch holds each review once', async () => {
    const claimId = await publish(db(), 'one')
    await copyReview(db(), claimId, 250)

    const whole = await feedOf(db(), {})
    const since = await feedOf(db(), { since: '2022-01-01T00:00:00.000Z' })

    for (const feed of [whole, since]) {
      expect(feed.dataFeedElement).toHaveLength(251)
      expect(new Set(slugsOf(feed)).size).toBe(251)
    }
  })

  test('readers page through all reviews, each once', async () => {
    for (const slug of ['one', 'two', 'three']) await publish(db(), slug)

    const first = await listPublicReviews(db(), DESK_ID, { limit: 2 })
    const second = await listPublicReviews(db(), DESK_ID, {
      limit: 2,
      after: first.next ?? undefined,
    })

    const slugs = [...first.reviews, ...second.reviews].map(({ slug }) => slug)
    expect(slugs.toSorted()).toEqual(['one', 'three', 'two'])
    expect(second.next).toBeNull()
  })

  test.each([
    [{ words: 'minutes logs' }, 1],
    [{ words: 'elephants' }, 0],
    [{ verdictKey: 'true' }, 1],
    [{ verdictKey: 'false' }, 0],
    [{ from: '2022-01-03', until: '2022-01-03' }, 1],
    [{ from: '2022-01-04' }, 0],
    [{ tag: 'energy' }, 0],
  ])('readers asking for %o find %i', async (asked, count) => {
    await makePublished(db())

    const found = await listPublicReviews(db(), DESK_ID, {
      ...asked,
      limit: 10,
    })

    expect(found.reviews).toHaveLength(count)
  })

  test('the sitemap names every page that is public', async () => {
    await publish(db(), 'stays')
    await withdraw(db(), await publish(db(), 'goes'))

    const map = await textOf(readSiteMap(source(db())))

    expect(map).toContain(`<loc>${origin}/reviews/stays</loc>`)
    expect(map).toContain(`<lastmod>${NOW}</lastmod>`)
    expect(map).not.toContain('/reviews/goes')
  })

  test('the sitemap names an article while a check of it is public', async () => {
    const read = await makeArticle(db(), 'The call lasted 50 minutes.')
    const unread = await makeArticle(db(), 'Nobody checked this.')
    await publish(db(), 'stays')
    await db().updateTable('review').set({ articleId: read.id }).execute()
    const url = `<loc>${origin}/articles/${read.id}</loc><lastmod>${NOW}`

    const map = await textOf(readSiteMap(source(db())))
    await db().updateTable('review').set({ state: 'withdrawn' }).execute()
    const later = await textOf(readSiteMap(source(db())))

    expect(map).toContain(url)
    expect(map).not.toContain(unread.id)
    expect(later).not.toContain(read.id)
  })

  test('in an index of parts the articles have parts of their own', async () => {
    const sizes = { most: 10, part: 5 }
    const claimId = await publish(db(), 'one')
    await copyReview(db(), claimId, 8)
    const ids = []
    for (let n = 0; n < 6; n++)
      ids.push((await makeArticle(db(), `Text ${n}.`)).id)
    const reviews = await db().selectFrom('review').select('id').execute()
    for (const [at, articleId] of ids.entries())
      await db()
        .updateTable('review')
        .set({ articleId })
        .where('id', '=', reviews[at]!.id)
        .execute()

    const index = await textOf(readSiteMap(source(db()), sizes))
    const parts = await Promise.all(
      namesIn(index).map((name) => partOf(db(), name, sizes)),
    )

    const counts = parts.map((part) => part.match(/\/articles\//g)?.length)
    expect(counts).toEqual([undefined, undefined, 5, 1])
    for (const id of ids)
      expect(parts.filter((part) => part.includes(id))).toHaveLength(1)
    expect(await findSiteMapPart(source(db()), 'art_zzz')).toBeUndefined()
  })

  test('beyond what one file may hold the sitemap is an index of parts', async () => {
    const claimId = await publish(db(), 'one')
    await copyReview(db(), claimId, 44)

    const index = await textOf(readSiteMap(source(db()), SIZES))
    const parts = await Promise.all(
      namesIn(index).map((name) => partOf(db(), name)),
    )

    expect(index).toContain('<sitemapindex')
    expect(index).toContain(`<lastmod>${NOW}</lastmod>`)
    const counts = parts.map((part) => part.match(/\/reviews\//g)?.length)
    expect(counts).toEqual([20, 20, 5])
    expect(parts[0]).toContain(`<loc>${origin}/about</loc>`)
    expect(await findSiteMapPart(source(db()), 'rev_zzz')).toBeUndefined()
  })
})

/** Two checks of the same words and verdict would break CR-101. */
function publish(db: Db, slug: string) {
  const shortClaim = `The call lasted 50 minutes, the ${slug} log says`
  return makePublished(db, { slug, shortClaim })
}

async function feedOf(db: Db, asked: { since?: string; modifiedAt?: string }) {
  const { since = null, modifiedAt = NOW } = asked
  const feed = readDataFeed(source(db), { since, modifiedAt })
  return JSON.parse(await textOf(feed)) as {
    dateModified: string
    dataFeedElement: { url: string }[]
  }
}

function slugsOf(feed: { dataFeedElement: { url: string }[] }) {
  return feed.dataFeedElement.map(({ url }) => url.split('/').at(-1))
}

function namesIn(index: string) {
  return [...index.matchAll(/\/sitemap\/(\w+)\.xml/g)].map(([, name]) => name!)
}

async function partOf(db: Db, name: string, sizes = SIZES) {
  return textOf((await findSiteMapPart(source(db), name, sizes))!)
}

async function changedAt(db: Db, slug: string, updatedAt: string) {
  await db
    .updateTable('review')
    .set({ updatedAt })
    .where('slug', '=', slug)
    .execute()
}

function source(db: Db) {
  return { db, deskId: DESK_ID, origin }
}

async function textOf(pieces: AsyncGenerator<string>) {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

async function withdraw(db: Db, claimId: string) {
  const reason = 'It was wrong.'
  await must(
    proposeWithdrawal(await deskOf(db, 'eve'), { claimId }, { reason }),
  )
  await must(confirmWithdrawal(await deskOf(db, 'fay'), { claimId }))
}
