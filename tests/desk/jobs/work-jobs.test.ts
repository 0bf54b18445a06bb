import { afterEach, beforeEach, expect, test } from 'vitest'
import { accept } from '#app/core/result.ts'
import { MOST_ATTEMPTS } from '#app/core/jobs/job.ts'
import { finishJob, putOffJob, takeDueJob } from '#app/desk/jobs/lease-job.ts'
import { addEvidence } from '#app/desk/research/add-evidence.ts'
import { workJobs, type JobWorker } from '#app/http/server/work-jobs.ts'
import { makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const LATER = '2022-01-03T12:02:00.000Z'

const page = {
  bytes: new TextEncoder().encode('<p>Fifty minutes</p>'),
  mediaType: 'text/html',
  charset: 'utf-8',
  finalUrl: 'https://example.org/log',
  status: 200,
  sha256: 'ab'.repeat(32),
  text: 'Fifty minutes',
  title: null,
}

eachStore('jobs', (db) => {
  let claimId: string
  let worker: JobWorker | undefined
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    claimId = (await makeClaim(db(), { state: 'researching' })).id
  })
  afterEach(async () => {
    await worker?.stop()
    worker = undefined
  })

  async function putDown() {
    await addEvidence(await deskOf(db(), 'ana'), {
      claimId,
      url: 'https://example.org/log',
      title: null,
      publisher: null,
      finding: 'It lasted fifty minutes.',
      passage: null,
      stance: 'supports',
      primacy: 'primary',
      originGroup: null,
      seenOn: '2022-01-03',
      archivedAt: null,
      audience: { visibility: 'desk', personIds: [] },
    })
  }

  function readJob() {
    return db().selectFrom('job').selectAll().executeTakeFirstOrThrow()
  }

  async function work(
    outside: Parameters<typeof fakeOutside>[0],
    pollMs = 60_000,
  ) {
    const settings = { app: { outside: fakeOutside(outside) } }
    const { context } = await makeContext(db(), settings)
    worker = workJobs(context.app, pollMs)
    return worker
  }

  test('two takers of one job do not both get it', async () => {
    await putDown()
    const desk = await deskOf(db(), 'ana')

    const taken = await Promise.all([takeDueJob(desk), takeDueJob(desk)])

    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('a job whose worker fell silent is taken again', async () => {
    await putDown()
    await takeDueJob(await deskOf(db(), 'ana'))

    const again = await takeDueJob(await deskOf(db(), 'ana', LATER))

    expect(again).toMatchObject({
      attempts: 2,
      job: { kind: 'take-snapshot' },
    })
  })

  test('whoever lost the lease writes nothing', async () => {
    await putDown()
    const first = await takeDueJob(await deskOf(db(), 'ana'))
    await takeDueJob(await deskOf(db(), 'ana', LATER))

    await finishJob(await deskOf(db(), 'ana', LATER), first!)

    expect(await readJob()).toMatchObject({ finishedAt: null, attempts: 2 })
  })

  test('a job that fails waits longer each time, then is given up', async () => {
    await putDown()
    const waits: number[] = []
    let now = '2022-01-03T12:00:00.000Z'
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const desk = await deskOf(db(), 'ana', now)
      const leased = await takeDueJob(desk)
      await putOffJob(desk, leased!, new Error('no answer'))
      const { runAt } = await readJob()
      waits.push(Date.parse(runAt) - Date.parse(now))
      now = runAt
    }

    const job = await readJob()
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBe(10_000)
    expect(job.lastError).toBe('no answer')
    expect(job.failedAt).not.toBeNull()
    expect(await takeDueJob(await deskOf(db(), 'ana', now))).toBeNull()
  })

  test('the worker does what is due and lets the payload go', async () => {
    await putDown()

    await work({ takeSnapshot: async () => accept(page) })

    await expect
      .poll(readJob)
      .toMatchObject({ finishedAt: expect.any(String), payload: '{}' })
    const snapshot = await db()
      .selectFrom('snapshot')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(snapshot).toMatchObject({ state: 'taken', sha256: page.sha256 })
  })

  test('what is put down later is done when the worker is woken', async () => {
    const { wake } = await work({ takeSnapshot: async () => accept(page) })
    await putDown()

    wake()

    await expect.poll(readJob).toMatchObject({ finishedAt: expect.any(String) })
  })

  test('a fault puts the job off with what went wrong', async () => {
    await putDown()

    await work({
      takeSnapshot: () => Promise.reject(new Error('out of sockets')),
    })

    await expect
      .poll(readJob)
      .toMatchObject({ lastError: 'out of sockets', finishedAt: null })
  })

  test('stopping finishes the job under way and takes no other', async () => {
    await putDown()
    await putDown()
    await putDown()
    await putDown()
    const { promise: answer, resolve } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    let asked = 0
    const { stop } = await work({
      takeSnapshot: async () => {
        if (++asked === 3) begin()
        await answer
        return accept(page)
      },
    })
    await begun

    const stopped = stop()
    resolve()
    await stopped

    const jobs = await db().selectFrom('job').selectAll().execute()
    expect(jobs.filter(({ finishedAt }) => finishedAt)).toHaveLength(3)
    expect(jobs.filter(({ leasedUntil }) => !leasedUntil)).toHaveLength(1)
  })
})
