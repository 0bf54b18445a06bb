import { beforeEach, expect, test } from 'vitest'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { checkLiveReview } from '#app/desk/publication/check-live-review.ts'
import type { ReadLivePage } from '#app/outside/live-page.ts'
import type { Db } from '#db/schema.ts'
import { listOpenAlarms } from '#db/site-check/alarms.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

eachStore('checking a live page', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'adam', ['admin'])
    await makePublished(db())
  })

  async function check(readLivePage: ReadLivePage) {
    const desk = {
      ...(await deskOf(db(), 'eve')),
      actor: DESK_ITSELF,
      outside: fakeOutside({ readLivePage }),
    }
    return checkLiveReview(desk, { reviewId: await reviewId(db()) })
  }

  test('a page that is served as it was stored raises no alarm', async () => {
    await check(await served(db()))

    expect(await listOpenAlarms(db(), DESK_ID, 9)).toEqual([])
  })

  test.each([
    ['cannot be read', async () => unreadable, 'CR-104'],
    [
      'shows another verdict',
      () => served(db(), (html) => html.replace('>True<', '>False<')),
      'CR-103',
    ],
    [
      'carries no markup',
      () => served(db(), (html) => html.replace('ClaimReview', 'Review')),
      'CR-003',
    ],
    [
      'gives a number that the scale does not',
      () =>
        served(db(), (html) =>
          html.replace('"ratingValue":5', '"ratingValue":4'),
        ),
      'CR-028',
    ],
  ])('a page that %s raises an alarm', async (_, reader, rule) => {
    const looking = check(await reader())

    await expect(looking).rejects.toThrow(rule)
    const [alarm] = await listOpenAlarms(db(), DESK_ID, 9)
    expect(JSON.parse(alarm!.findings)).toMatchObject([
      { id: rule, level: 'E' },
    ])
  })

  test('editors and admins are told once, however often it is tried', async () => {
    for (let attempt = 0; attempt < 3; attempt++)
      await expect(check(unreadable)).rejects.toThrow('unreachable')

    expect(await toldOf(db())).toEqual(['adam', 'eve', 'fay'])
    expect(await alarmEvents(db())).toEqual(['review.alarm-raised'])
  })

  test('an alarm ends when the page is right again', async () => {
    await expect(check(unreadable)).rejects.toThrow()

    await check(await served(db()))

    expect(await listOpenAlarms(db(), DESK_ID, 9)).toEqual([])
    expect(await alarmEvents(db())).toEqual([
      'review.alarm-raised',
      'review.alarm-cleared',
    ])
  })
})

const unreadable: ReadLivePage = async () =>
  refuse('unreachable', { found: null })

/** The stored page as the world outside gets it, perhaps changed on its way. */
async function served(
  db: Db,
  change = (html: string) => html,
): Promise<ReadLivePage> {
  const html = await textAt(db, `/reviews/${WRITTEN.slug}`)
  return async (url) => {
    const isRobots = url.endsWith('/robots.txt')
    return accept({
      finalUrl: url,
      redirects: [],
      status: isRobots ? 404 : 200,
      headers: {},
      mediaType: 'text/html',
      body: isRobots ? '' : change(html ?? ''),
    })
  }
}

async function reviewId(db: Db) {
  const review = await db
    .selectFrom('review')
    .select('id')
    .executeTakeFirstOrThrow()
  return review.id
}

async function toldOf(db: Db) {
  const items = await db
    .selectFrom('inboxItem')
    .select('personId')
    .where('kind', '=', 'live-broken')
    .orderBy('personId')
    .execute()
  return items.map(({ personId }) => personId)
}

async function alarmEvents(db: Db) {
  const events = await db
    .selectFrom('auditEvent')
    .select('action')
    .where('action', 'like', 'review.alarm-%')
    .orderBy('seq')
    .execute()
  return events.map(({ action }) => action)
}
