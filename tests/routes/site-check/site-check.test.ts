import { beforeEach, expect, test } from 'vitest'
import { loader as loadLayout } from '#app/routes/desk/layout.tsx'
import {
  action as act,
  loader as load,
} from '#app/routes/site-check/site-check.tsx'
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

    expect(answerOf(answer).data).toMatchObject({ alarms: count })
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

function args(
  request: Request,
  context: Awaited<ReturnType<typeof makeContext>>['context'],
) {
  return { request, context, params: {} } as never
}
