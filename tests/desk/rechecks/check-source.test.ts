import { beforeEach, expect, test } from 'vitest'
import { accept, refuse } from '#app/core/result.ts'
import { askAboutExpired } from '#app/desk/rechecks/ask-about-expired.ts'
import { checkSource } from '#app/desk/rechecks/check-source.ts'
import { readRecheck } from '#app/desk/rechecks/read-recheck.ts'
import {
  confirmReview,
  correctForRecheck,
} from '#app/desk/rechecks/settle-recheck.ts'
import { snoozeRecheck } from '#app/desk/rechecks/snooze-recheck.ts'
import { watchEarlier } from '#app/desk/rechecks/watch-earlier.ts'
import { scheduleChecks } from '#app/desk/rechecks/watch-sources.ts'
import { listRechecks } from '#db/upkeep/rechecks.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const WEEK = '2022-01-11T12:00:00.000Z'

eachStore('cited pages of published reviews', (db) => {
  let evidenceId: string

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePublished(db(), { expiresOn: '2022-01-05' })
    const watch = await db()
      .selectFrom('sourceWatch')
      .select('evidenceId')
      .where('url', '=', 'https://one.example/1')
      .executeTakeFirstOrThrow()
    evidenceId = watch.evidenceId
  })

  test('are watched from publication, the public ones alone', async () => {
    const watched = await db().selectFrom('sourceWatch').selectAll().execute()

    expect(watched.map(({ host }) => host).toSorted()).toEqual([
      'one.example',
      'two.example',
    ])
  })

  test('of reviews from before there was watching are watched, once', async () => {
    const eve = await deskOf(db(), 'eve')
    await db().deleteFrom('sourceWatch').execute()

    await watchEarlier(eve)
    const later = { ...eve, now: new Date(WEEK) }
    await watchEarlier(later)

    const watched = await db().selectFrom('sourceWatch').selectAll().execute()
    const inAWeek = '2022-01-10T12:00:00.000Z'
    expect(watched).toMatchObject([{ checkAt: inAWeek }, { checkAt: inAWeek }])
    expect(await scheduleChecks(later)).toBe(2)
  })

  test('that were let go because they are gone are not watched again', async () => {
    for (const found of ['404', '404', '404']) await miss(found)
    const [recheck] = await due()
    const eve = await deskOf(db(), 'eve')
    await must(
      confirmReview(eve, { recheckId: recheck!.id }, { note: 'Kept.' }),
    )
    await db().deleteFrom('sourceWatch').execute()

    await watchEarlier(eve)

    expect(await db().selectFrom('sourceWatch').selectAll().execute()).toEqual(
      [],
    )
  })

  test('are put down to be fetched once when they are due', async () => {
    const eve = await deskOf(db(), 'eve')
    const later = { ...eve, now: new Date(WEEK) }

    expect(await scheduleChecks(eve)).toBe(0)
    expect(await scheduleChecks(later)).toBe(2)
    expect(await scheduleChecks(later)).toBe(0)
  })

  test('another text asks for a re-check, another advert does not', async () => {
    await check('a', 'The log gives 50 minutes.')
    await check('b', 'The log  gives\n50 minutes.')
    expect(await due()).toEqual([])

    await check('c', 'The log gives 51 minutes.')
    await check('d', 'The log gives 51 minutes.')

    const [recheck, ...others] = await due()
    expect(others).toEqual([])
    expect(recheck).toMatchObject({ reason: 'source-changed' })
    const eve = await deskOf(db(), 'eve')
    expect(await readRecheck(eve, recheck!.id)).toMatchObject({
      before: { text: 'The log gives 50 minutes.' },
      after: { text: 'The log gives 51 minutes.' },
    })
  })

  test('what still holds makes the new text the measure', async () => {
    await check('a', 'It was 50.')
    await check('b', 'It was 51.')
    const [recheck] = await due()
    const eve = await deskOf(db(), 'eve')
    const seen = { recheckId: recheck!.id }

    expect(await confirmReview(eve, seen, { note: ' ' })).toMatchObject({
      refusal: 'note-missing',
    })
    await must(confirmReview(eve, seen, { note: 'A typing error of theirs.' }))
    await check('b', 'It was 51.')

    expect(await due()).toEqual([])
  })

  test('a page is gone only after it was missing again and again', async () => {
    for (const found of ['404', '500', '404']) await miss(found)
    expect(await due()).toEqual([])

    await miss('410')

    expect(await due()).toMatchObject([{ reason: 'source-gone' }])
  })

  test('a day that passed is asked about once, and can be put off', async () => {
    const eve = await deskOf(db(), 'eve')
    const later = { ...eve, now: new Date('2022-01-06T12:00:00.000Z') }

    expect(await askAboutExpired(eve)).toBe(0)
    expect(await askAboutExpired(later)).toBe(1)
    expect(await askAboutExpired(later)).toBe(0)
    const [recheck] = await due()
    const seen = { recheckId: recheck!.id }
    await must(snoozeRecheck(later, seen, { until: '2022-02-01' }))

    expect(await due()).toEqual([])
    expect(await due('2022-02-01')).toHaveLength(1)
  })

  test('a correction can be opened because of it', async () => {
    await check('a', 'It was 50.')
    await check('b', 'It was 51.')
    const [recheck] = await due()
    const given = { class: 'correction', note: 'It was 51.' } as const
    const seen = { recheckId: recheck!.id }

    const ana = await deskOf(db(), 'ana')
    const refused = await correctForRecheck(ana, seen, given)
    await must(correctForRecheck(await deskOf(db(), 'eve'), seen, given))

    expect(refused).toMatchObject({ refusal: 'not-allowed' })
    const claim = await db()
      .selectFrom('claim')
      .select('state')
      .executeTakeFirstOrThrow()
    expect(claim.state).toBe('correcting')
  })

  async function check(sha256: string, text: string) {
    const page = {
      bytes: new TextEncoder().encode(sha256),
      sha256,
      text,
      mediaType: 'text/html',
      charset: null,
      finalUrl: 'https://one.example/1',
      status: 200,
      title: null,
    }
    const outside = fakeOutside({ takeSnapshot: async () => accept(page) })
    await checkSource(
      { ...(await deskOf(db(), 'eve')), outside },
      { evidenceId },
    )
  }

  async function miss(found: string) {
    const outside = fakeOutside({
      takeSnapshot: async () => refuse('http-error', { found }),
    })
    await checkSource(
      { ...(await deskOf(db(), 'eve')), outside },
      { evidenceId },
    )
  }

  async function due(today = '2022-01-06') {
    const eve = await deskOf(db(), 'eve')
    return listRechecks(db(), eve, { show: 'due', today, limit: 10 })
  }
})
