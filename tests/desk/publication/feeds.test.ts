import { beforeEach, expect, test } from 'vitest'
import { validateFeed } from '#app/core/review/rules/feed/feed.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import {
  EXPORT_FORMATS,
  exportReviews,
} from '#app/desk/feeds/export-reviews.ts'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { readDataFeed } from '#app/desk/feeds/read-feed.ts'
import { readSiteMap } from '#app/desk/feeds/read-site-map.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, must, SECRETS } from './make-rated.ts'

const origin = 'http://localhost:3000'

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

    const feed = await textOf(
      readDataFeed(source(db()), '2022-01-03T12:00:00Z'),
    )

    const { dataFeedElement: items } = JSON.parse(feed)
    expect(items).toHaveLength(2)
    expect(items).toContainEqual(
      expect.objectContaining({
        url: `${origin}/reviews/goes`,
        dateDeleted: '2022-01-03T12:00:00.000Z',
      }),
    )
    const known = { withdrawnUrls: [`${origin}/reviews/goes`], origin }
    const errors = validateFeed(feed, known).filter(
      ({ level }) => level === 'E',
    )
    expect(errors).toEqual([])
  })

  test('an empty desk has an empty feed', async () => {
    const feed = await textOf(
      readDataFeed(source(db()), '2022-01-03T12:00:00Z'),
    )

    expect(JSON.parse(feed)).toMatchObject({ dataFeedElement: [] })
  })

  test.each(EXPORT_FORMATS)(
    'an export as %s holds only what readers see',
    async (format) => {
      await publish(db(), 'one')
      await publish(db(), 'two')

      const exported = await must(
        exportReviews(await deskOf(db(), 'ana'), { format }),
      )

      const text = await textOf(exported)
      expect(text).toContain('/reviews/one')
      expect(text).toContain('/reviews/two')
      for (const secret of SECRETS) expect(text).not.toContain(secret)
      const events = await db()
        .selectFrom('auditEvent')
        .select('action')
        .where('action', '=', 'review.exported')
        .execute()
      expect(events).toHaveLength(1)
    },
  )

  test('chosen reviews are exported alone', async () => {
    await publish(db(), 'one')
    await publish(db(), 'two')
    const { reviews } = await listPublicReviews(db(), DESK_ID, { limit: 10 })
    const ids = reviews.filter(({ slug }) => slug === 'two').map(({ id }) => id)
    const desk = await deskOf(db(), 'ana')

    const exported = await must(exportReviews(desk, { format: 'ndjson', ids }))

    const lines = (await textOf(exported)).trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!).url).toBe(`${origin}/reviews/two`)
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
    expect(map).not.toContain('/reviews/goes')
  })
})

/** Two checks of the same words and verdict would break CR-101. */
function publish(db: Db, slug: string) {
  const shortClaim = `The call lasted 50 minutes, the ${slug} log says`
  return makePublished(db, { slug, shortClaim })
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
