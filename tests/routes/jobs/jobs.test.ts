import { beforeEach, expect, test } from 'vitest'
import { enqueue } from '#app/desk/jobs/enqueue.ts'
import { reportProgress } from '#app/desk/jobs/report-progress.ts'
import { inTransaction } from '#app/desk/desk.ts'
import * as jobs from '#app/routes/jobs/jobs.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('the page of background work', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'eve', ['editor'])
  })

  async function putDown(count = 1) {
    const desk = await deskOf(db(), 'ada')
    const tomorrow = new Date('2099-01-01T00:00:00.000Z')
    await inTransaction(desk, async (desk) => {
      for (let number = 1; number <= count; number++)
        await enqueue(desk, { kind: 'ask-model', runId: 'run_1' }, tomorrow)
    })
  }

  async function open(path: string, who = 'ada') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const state = /jobs\/(\w+)/.exec(path)?.[1]
    return jobs.loader({
      request: get(path, cookie),
      context,
      params: { state },
    })
  }

  async function send(intent: string, jobId: string, who = 'ada') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = post('/desk/jobs', { intent, jobId }, cookie)
    return jobs.action({ request, context, params: {} })
  }

  async function actionsRecorded() {
    const events = await db()
      .selectFrom('auditEvent')
      .select('action')
      .execute()
    return events.map(({ action }) => action)
  }

  test('lists what waits, with its progress and how much there is', async () => {
    await putDown()
    const [job] = (await open('/desk/jobs')).jobs
    const progress = { done: 20, total: 100 }
    await reportProgress(await deskOf(db(), 'ada'), job!.id, progress)

    const page = await open('/desk/jobs')

    expect(page).toMatchObject({
      state: 'waiting',
      counts: [1, 0, 0],
      jobs: [{ kind: 'ask-model', attempts: 0, ...progress }],
    })
  })

  test('turns its pages without leaving out or repeating a job', async () => {
    await putDown(53)

    const first = await open('/desk/jobs')
    const second = await open(first.older!)

    const ids = [...first.jobs, ...second.jobs].map(({ id }) => id)
    expect(new Set(ids).size).toBe(53)
    expect(ids).toHaveLength(53)
    expect(second.older).toBeNull()
  })

  test('a job is due at once when it is tried again', async () => {
    await putDown()
    const [job] = (await open('/desk/jobs')).jobs

    await send('retry', job!.id)

    const [again] = (await open('/desk/jobs')).jobs
    expect(again!.runAt < '2099').toBe(true)
    expect(await actionsRecorded()).toEqual(['job.retried'])
  })

  test('a job is gone when it is discarded', async () => {
    await putDown()
    const [job] = (await open('/desk/jobs')).jobs

    await send('discard', job!.id)

    expect((await open('/desk/jobs')).jobs).toEqual([])
    expect(await actionsRecorded()).toEqual(['job.discarded'])
  })

  test.each(['retry', 'discard'])(
    '%s of a job that is gone says so',
    async (intent) => {
      const answer = answerOf(await send(intent, '4711'))

      expect(answer).toEqual({ data: { refusal: 'job-gone' }, status: 409 })
    },
  )

  test('is for admins', async () => {
    await expect(open('/desk/jobs', 'eve')).rejects.toMatchObject({
      status: 403,
    })
    await expect(send('retry', '1', 'eve')).rejects.toMatchObject({
      status: 403,
    })
  })
})
