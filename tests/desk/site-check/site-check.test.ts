import { beforeEach, expect, test } from 'vitest'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { accept } from '#app/core/result.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import type { Desk } from '#app/desk/desk.ts'
import { runJob } from '#app/desk/jobs/run-job.ts'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import {
  beginSiteCheck,
  startSiteCheck,
} from '#app/desk/site-check/start-site-check.ts'
import { findSiteCheck, listSiteChecks } from '#db/site-check/site-checks.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const SLUGS = ['one', 'two', 'three']

eachStore('the check of the whole site', (db) => {
  let desk: Desk
  beforeEach(async () => {
    await makeDeskRow(db(), { markupLicence: 'https://licence.example/by' })
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    for (const slug of SLUGS)
      await makePublished(db(), { slug, shortClaim: `Claim ${slug}` })
    desk = await deskOf(db(), 'eve')
  })

  async function check(asked = desk) {
    const siteCheckId = await beginSiteCheck(asked)
    const report = await runSiteCheck(asked, siteCheckId)
    const findings = await db()
      .selectFrom('siteCheckFinding')
      .select(['page', 'ruleId', 'level', 'claimId'])
      .where('siteCheckId', '=', siteCheckId)
      .where('level', '=', 'E')
      .orderBy('page')
      .execute()
    return { siteCheckId, report, findings }
  }

  async function change(path: string, by: (text: string) => string) {
    const { bytes } = await db()
      .selectFrom('rendering')
      .select('bytes')
      .where('path', '=', path)
      .executeTakeFirstOrThrow()
    const changed = Buffer.from(by(Buffer.from(bytes).toString()))
    await db()
      .updateTable('rendering')
      .set({ bytes: changed })
      .where('path', '=', path)
      .execute()
  }

  test('a site that is as it should be has no error', async () => {
    const { report, findings } = await check()

    expect(findings).toEqual([])
    expect(report).toMatchObject({ checked: 3, errors: 0 })
  })

  test.each([
    [
      'another verdict is shown',
      '/reviews/one',
      (html: string) => html.replace('>True<', '>False<'),
      ['/reviews/one', 'CR-103'],
    ],
    [
      'the markup at its own address is broken',
      '/reviews/one.jsonld',
      () => '{',
      ['/reviews/one.jsonld', 'CR-001'],
    ],
    [
      'the page of a version carries a review',
      '/reviews/one/versions/1',
      () =>
        '<script type="application/ld+json">{"@type":"ClaimReview"}</script>',
      ['/reviews/one/versions/1', 'CR-101'],
    ],
    [
      'the card for other sites carries a review',
      '/reviews/one/embed',
      () =>
        '<script type="application/ld+json">{"@type":"ClaimReview"}</script>',
      ['/reviews/one/embed', 'CR-101'],
    ],
    [
      'a page names another’s address as its own',
      '/reviews/two',
      (html: string) => html.replace(/"url":"([^"]*)two"/, '"url":"$1one"'),
      ['/reviews/two', 'CR-044'],
    ],
    [
      'a page says the same as another',
      '/reviews/two',
      (html: string) => html.replaceAll('Claim two', 'Claim one'),
      ['/reviews/two', 'CR-101'],
    ],
  ])('it finds that %s', async (_, path, by, [page, ruleId]) => {
    await change(path, by)

    const { findings } = await check()

    expect(findings).toContainEqual(
      expect.objectContaining({ page, ruleId, level: 'E' }),
    )
  })

  test('a withdrawn review whose markup is still served is found', async () => {
    const { id: reviewId, claimId } = await findOne('one')
    await must(proposeWithdrawal(desk, { claimId }, { reason: 'Wrong.' }))
    const fay = await deskOf(db(), 'fay')
    await must(confirmWithdrawal(fay, { claimId }))
    expect((await check()).findings).toEqual([])

    await change(
      '/reviews/one',
      () =>
        '<script type="application/ld+json">{"@type":"ClaimReview"}</script>',
    )

    expect((await check()).findings).toMatchObject([
      { page: '/reviews/one', ruleId: 'CR-098', claimId },
    ])
    expect(reviewId).toBeTruthy()
  })

  async function findOne(slug: string) {
    return db()
      .selectFrom('review')
      .selectAll()
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
  }

  test('crawlers that are kept out are found, but not on this machine', async () => {
    const readLivePage = async (finalUrl: string) =>
      accept({
        finalUrl,
        redirects: [],
        status: 200,
        headers: {},
        mediaType: 'text/plain',
        body: 'User-agent: *\nDisallow: /',
      })
    const closed = { ...desk, outside: fakeOutside({ readLivePage }) }

    const here = await check(closed)
    const away = await check({ ...closed, origin: 'https://desk.example' })

    expect(here.findings).toEqual([])
    expect(away.findings).toContainEqual(
      expect.objectContaining({ page: '/robots.txt', ruleId: 'CR-104' }),
    )
  })

  test('a broken page is fetched to raise its alarm', async () => {
    await change('/reviews/one', (html) => html.replace('>True<', '>False<'))
    const { id } = await findOne('one')
    await db().deleteFrom('job').execute()

    await check()

    const jobs = await db().selectFrom('job').select('payload').execute()
    expect(jobs).toEqual([{ payload: JSON.stringify({ reviewId: id }) }])
  })

  test('others are served while it runs', async () => {
    let turns = 0
    const tick = () => {
      turns++
      next = setImmediate(tick)
    }
    let next = setImmediate(tick)

    await check()

    clearImmediate(next)
    expect(turns).toBeGreaterThanOrEqual(2 * SLUGS.length)
  })

  test('another process goes on where one was stopped', async () => {
    const siteCheckId = await beginSiteCheck(desk)
    const last = (await findOne('three')).id
    await db()
      .updateTable('siteCheck')
      .set({ afterId: last, checked: 3, counts: '{"CR-103":{"E":1}}' })
      .execute()

    const report = await runSiteCheck(desk, siteCheckId)
    const again = await runSiteCheck(desk, siteCheckId)

    expect(report).toMatchObject({ errors: 1 })
    expect(again).toEqual(report)
    const check = await findSiteCheck(db(), DESK_ID, siteCheckId)
    expect(check?.finishedAt).not.toBeNull()
  })

  test('only editors and admins start one, and one at a time', async () => {
    const ana = await deskOf(db(), 'ana')

    expect(await startSiteCheck(ana)).toMatchObject({ refusal: 'not-allowed' })
    expect(await startSiteCheck(desk)).toMatchObject({ ok: true })
    expect(await startSiteCheck(desk)).toMatchObject({
      refusal: 'already-running',
    })
    const tomorrow = await deskOf(db(), 'eve', '2022-01-04T12:00:00.000Z')
    expect(await startSiteCheck(tomorrow)).toMatchObject({ ok: true })
  })

  test('the desk itself begins one every night', async () => {
    const night = { ...desk, actor: DESK_ITSELF }
    const writeMail = () => ({ subject: '', text: '' })

    await runJob(
      night,
      { kind: 'check-site' },
      { writeMail, writeAnswer: writeMail },
    )

    const [begun] = await listSiteChecks(db(), DESK_ID, { limit: 5 })
    expect(begun).toMatchObject({ startedById: 'desk', pages: 3 })
    const job = { kind: 'run-site-check', siteCheckId: begun!.id } as const
    await runJob(night, job, { writeMail, writeAnswer: writeMail })
    const [done] = await listSiteChecks(db(), DESK_ID, { limit: 5 })
    expect(done?.finishedAt).not.toBeNull()
  })
})
