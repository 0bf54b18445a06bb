import { beforeEach, expect, test } from 'vitest'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { addSubscription } from '#app/desk/imports/subscriptions/add-subscription.ts'
import {
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from '#app/desk/imports/subscriptions/change-subscription.ts'
import { fetchSubscription } from '#app/desk/imports/subscriptions/fetch-subscription.ts'
import { putDownDueFeeds } from '#app/desk/imports/subscriptions/put-down-due.ts'
import { importJob } from '#app/desk/imports/import-job.ts'
import type {
  FetchFeedAgain,
  Validators,
} from '#app/outside/feed/fetch-feed.ts'
import { findImportRun } from '#db/imports/import-runs.ts'
import { listSubscriptions } from '#db/imports/subscriptions.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { must } from '../publication/make-rated.ts'

const FEED = 'https://rivers.example.org/feed.json'
const FIRST = '2022-01-03T12:00:00.000Z'
const LATER = '2022-01-03T20:00:00.000Z'
const NEITHER = { etag: null, lastModified: null }

const review = (number: number) => ({
  '@type': 'ClaimReview',
  url: `https://rivers.example.org/${number}`,
  claimReviewed: `The river is ${number} km long`,
})

/** A feed that says this, with these words about it. */
function feed(count: number, told: Validators = NEITHER): FetchFeedAgain {
  const reviews = Array.from({ length: count }, (_, number) => review(number))
  const bytes = new TextEncoder().encode(JSON.stringify(reviews))
  return async () => accept({ isSame: false, bytes, ...told })
}

const silent: FetchFeedAgain = async () => refuse('timed-out', { found: null })

eachStore('a followed feed', (db) => {
  let subscriptionId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'ana')
    const eve = await deskOf(db(), 'eve', FIRST)
    const added = await must(addSubscription(eve, { url: FEED }))
    subscriptionId = added.subscriptionId
  })

  async function deskAt(now: string, fetchFeedAgain = silent): Promise<Desk> {
    const outside = fakeOutside({ fetchFeedAgain })
    return { ...(await deskOf(db(), 'eve', now)), actor: DESK_ITSELF, outside }
  }

  async function fetchAt(now: string, fetchFeedAgain?: FetchFeedAgain) {
    const desk = await deskAt(now, fetchFeedAgain)
    await fetchSubscription(desk, { subscriptionId })
    return known()
  }

  async function known() {
    const [one] = await listSubscriptions(db(), DESK_ID)
    return one!
  }

  const jobs = (kind: string) =>
    db().selectFrom('job').selectAll().where('kind', '=', kind).execute()

  const runs = () => db().selectFrom('importRun').selectAll().execute()

  test('is fetched by a job as soon as it is followed', async () => {
    const [job, ...more] = await jobs('fetch-subscription')

    expect(JSON.parse(job!.payload)).toEqual({ subscriptionId })
    expect(more).toEqual([])
    expect(await recorded()).toEqual(['subscription.added'])
  })

  test('is taken in by an import, each record once', async () => {
    const first = await fetchAt(FIRST, feed(2))
    const desk = await deskAt(FIRST)
    await importJob(desk, { runId: first.lastRunId! })

    const second = await fetchAt(LATER, feed(3))
    await importJob(desk, { runId: second.lastRunId! })

    expect(await findImportRun(db(), DESK_ID, first.lastRunId!)).toMatchObject({
      state: 'done',
      source: FEED,
      fresh: 2,
    })
    expect(await findImportRun(db(), DESK_ID, second.lastRunId!)).toMatchObject(
      {
        fresh: 1,
        known: 2,
      },
    )
  })

  test('is asked only for what is newer than it said', async () => {
    const told = { etag: '"a1"', lastModified: 'Mon, 03 Jan 2022 00:00:00 GMT' }
    await fetchAt(FIRST, feed(2, told))
    const asked: unknown[] = []

    const after = await fetchAt(LATER, async (url, { etag, lastModified }) => {
      asked.push({ url, etag, lastModified })
      return accept({ isSame: true })
    })

    expect(asked).toEqual([{ url: FEED, ...told }])
    expect(after).toMatchObject({ ...told, fetchedAt: LATER, failures: 0 })
    expect(await runs()).toHaveLength(1)
  })

  test('that sends the same bytes again is not read again', async () => {
    await fetchAt(FIRST, feed(2))
    await fetchAt(LATER, feed(2))

    expect(await runs()).toHaveLength(1)
  })

  test('that does not answer is asked less often until it does', async () => {
    const once = await fetchAt(FIRST)
    const twice = await fetchAt(LATER)
    const well = await fetchAt(LATER, feed(1))

    expect(once).toMatchObject({
      failures: 1,
      failure: 'timed-out',
      fetchAt: '2022-01-04T00:00:00.000Z',
    })
    expect(twice).toMatchObject({
      failures: 2,
      fetchAt: '2022-01-04T20:00:00.000Z',
    })
    expect(well).toMatchObject({
      failures: 0,
      failure: null,
      fetchAt: '2022-01-04T02:00:00.000Z',
    })
    expect(await recorded()).toEqual([
      'subscription.added',
      'subscription.failed',
    ])
  })

  test('is put down when it is due, and once', async () => {
    const early = await putDownDueFeeds(await deskAt(FIRST))
    const due = await putDownDueFeeds(await deskAt(LATER))
    const again = await putDownDueFeeds(await deskAt(LATER))

    expect([early, due, again]).toEqual([0, 1, 0])
    expect(await jobs('fetch-subscription')).toHaveLength(2)
  })

  test('of a site that has several is asked apart from them', async () => {
    const eve = await deskOf(db(), 'eve', FIRST)
    await must(addSubscription(eve, { url: `${FEED}?page=2` }))

    const before = await jobs('fetch-subscription')

    await putDownDueFeeds(await deskAt(LATER))

    const ids = before.map(({ id }) => id)
    const starts = (await jobs('fetch-subscription'))
      .filter(({ id }) => !ids.includes(id))
      .map(({ runAt }) => runAt)
    expect(starts.toSorted()).toEqual([LATER, '2022-01-03T20:00:30.000Z'])
  })

  test('that is paused is neither put down nor fetched', async () => {
    const eve = await deskOf(db(), 'eve', FIRST)
    await must(pauseSubscription(eve, { subscriptionId }))

    expect(await putDownDueFeeds(await deskAt(LATER))).toBe(0)
    expect(await fetchAt(LATER, feed(1))).toMatchObject({ fetchedAt: null })
  })

  test('that is paused meanwhile takes nothing in', async () => {
    const eve = await deskOf(db(), 'eve', FIRST)
    const pausing: FetchFeedAgain = async (url, told) => {
      await must(pauseSubscription(eve, { subscriptionId }))
      return feed(1)(url, told)
    }

    await fetchAt(LATER, pausing)

    expect(await runs()).toEqual([])
  })

  test('goes on and goes, and the log tells it', async () => {
    const eve = await deskOf(db(), 'eve', FIRST)
    await must(pauseSubscription(eve, { subscriptionId }))
    await must(resumeSubscription(eve, { subscriptionId }))
    await must(removeSubscription(eve, { subscriptionId }))

    expect(await listSubscriptions(db(), DESK_ID)).toEqual([])
    expect(await recorded()).toEqual([
      'subscription.added',
      'subscription.paused',
      'subscription.resumed',
      'subscription.removed',
    ])
  })

  test.each([
    ['ana', FEED, 'not-allowed'],
    ['eve', 'ftp://example.org/feed', 'not-an-address'],
    ['eve', FEED, 'already-followed'],
  ])('%s who follows %s is met with %s', async (who, url, refusal) => {
    const answer = await addSubscription(await deskOf(db(), who), { url })

    expect(answer).toMatchObject({ ok: false, refusal })
  })

  test.each([pauseSubscription, resumeSubscription, removeSubscription])(
    'is changed by nobody else %#',
    async (verb) => {
      const ana = await verb(await deskOf(db(), 'ana'), { subscriptionId })
      const none = await verb(await deskOf(db(), 'eve'), {
        subscriptionId: 'sub_none',
      })

      expect(ana).toMatchObject({ refusal: 'not-allowed' })
      expect(none).toMatchObject({ refusal: 'no-such-subscription' })
    },
  )

  test('a desk follows fifty at the most', async () => {
    const eve = await deskOf(db(), 'eve')
    for (let n = 1; n < 50; n++)
      await must(addSubscription(eve, { url: `https://a.example/${n}` }))

    const answer = await addSubscription(eve, { url: 'https://a.example/50' })

    expect(answer).toMatchObject({ refusal: 'too-many-subscriptions' })
  })

  async function recorded() {
    const events = await db()
      .selectFrom('auditEvent')
      .select('action')
      .where('subjectId', '=', subscriptionId)
      .orderBy('seq')
      .execute()
    return events.map(({ action }) => action)
  }
})
