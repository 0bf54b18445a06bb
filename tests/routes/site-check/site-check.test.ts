import { beforeEach, expect, test } from 'vitest'
import { loader as loadLayout } from '#app/routes/desk/layout.tsx'
import {
  action as act,
  loader as load,
} from '#app/routes/site-check/site-check.tsx'
import { loader as loadReport } from '#app/routes/site-check/report.tsx'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import { beginSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { raiseAlarm } from '#app/desk/site-check/live-alarm.ts'
import { toFinding } from '#app/core/review/rules/finding.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const PATH = '/desk/site-check'

eachStore('the page of the site check', (db) => {
  let reviewId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'adam', ['admin'])
    const claimId = await makePublished(db())
    const review = await db()
      .selectFrom('review')
      .select('id')
      .executeTakeFirstOrThrow()
    reviewId = review.id
    await raiseAlarm(await deskOf(db(), 'eve'), {
      review: { id: reviewId, claimId },
      url: 'http://localhost:3000/reviews/call',
      findings: [toFinding('CR-103', { path: '[data-review="verdict"]' })],
    })
  })

  test.each([
    ['eve', 1],
    ['adam', 1],
    ['ana', 0],
  ])('%s is told above every page of %i alarms', async (who, count) => {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })

    const answer = await loadLayout(args(get('/desk', cookie), context))

    expect(answerOf(answer).data).toMatchObject({
      alarms: { pages: count, errors: 0 },
    })
  })

  test('the page shows what is wrong with which review', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })

    const shown = await load(args(get(PATH, cookie), context))

    expect(shown).toMatchObject({
      mayCheck: false,
      alarms: [{ reviewId, findings: [{ id: 'CR-103', level: 'E' }] }],
    })
  })

  test.each([
    ['eve', {}, 302],
    ['adam', {}, 302],
    ['ana', {}, 403],
    ['eve', { reviewId: 'rev_none' }, 409],
    ['eve', { intent: 'burn' }, 400],
  ])('%s asking to look again with %o gets %i', async (who, given, status) => {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const fields = { intent: 'again', reviewId, ...given }

    const answer = await act(args(post(PATH, fields, cookie), context))

    const got =
      answer instanceof Response ? answer.status : answerOf(answer).status
    expect(got).toBe(status)
    const jobs = await db()
      .selectFrom('job')
      .select('id')
      .where('kind', '=', 'check-live-review')
      .execute()
    expect(jobs).toHaveLength(status === 302 ? 2 : 1)
  })
})

eachStore('the report on the site', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePublished(db())
  })

  test('an editor starts a check, sees it run and reads what it found', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'eve' })
    const started = await act(args(post(PATH, RUN, cookie), context))
    expect(started).toMatchObject({ status: 302 })

    const during = await load(args(get(PATH, cookie), context))
    expect(during.running).toMatchObject({ state: 'running', pages: 1 })
    const { id } = during.reports[0]!
    await runSiteCheck(await deskOf(db(), 'eve'), id)
    const after = await load(args(get(PATH, cookie), context))

    expect(after.running).toBeNull()
    expect(after.reports).toMatchObject([
      { id, state: 'finished', startedByName: 'Eve', errors: 0 },
    ])
    const shown = await loadReport({
      ...args(get(`${PATH}/${id}/warnings`, cookie), context),
      params: { siteCheckId: id, level: 'warnings' },
    })
    expect(shown.level).toBe('warnings')
    expect(shown.findings).toContainEqual(
      expect.objectContaining({ id: 'CR-108', level: 'W' }),
    )
    expect(shown.findings).toHaveLength(shown.report.warnings)
  })

  test('the banner tells of errors that the last report holds', async () => {
    const eve = await deskOf(db(), 'eve')
    await db()
      .updateTable('rendering')
      .set({ bytes: Buffer.from('<p>Nothing</p>') })
      .where('path', 'like', '/reviews/%')
      .execute()
    await runSiteCheck(eve, await beginSiteCheck(eve))
    const { context, cookie } = await makeContext(db(), { signedInAs: 'eve' })

    const answer = await loadLayout(args(get('/desk', cookie), context))

    const { alarms } = answerOf(answer).data as { alarms: { errors: number } }
    expect(alarms.errors).toBeGreaterThan(0)
  })

  test('there is no page for a report that is not there', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'eve' })
    const asked = {
      ...args(get(`${PATH}/scs_none`, cookie), context),
      params: { siteCheckId: 'scs_none' },
    }

    await expect(loadReport(asked)).rejects.toMatchObject({ status: 404 })
  })
})

const RUN = { intent: 'run' }

function args(
  request: Request,
  context: Awaited<ReturnType<typeof makeContext>>['context'],
) {
  return { request, context, params: {} } as Parameters<typeof load>[0]
}
