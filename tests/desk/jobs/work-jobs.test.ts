import { afterEach, beforeEach, expect, test } from 'vitest'
import { accept } from '#app/core/result.ts'
import { workJobs, type JobWorker } from '#app/http/jobs/work-jobs.ts'
import { makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { citePage, makeResearch } from './cite-page.ts'

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

eachStore('the worker', (db) => {
  let claimId: string
  let worker: JobWorker | undefined
  beforeEach(async () => {
    claimId = await makeResearch(db())
  })
  afterEach(async () => {
    await worker?.stop()
    worker = undefined
  })

  const putDown = () => citePage(db(), claimId)

  function readJobs() {
    return db().selectFrom('job').selectAll().execute()
  }

  async function work(
    outside: Parameters<typeof fakeOutside>[0],
    pollMs = 60_000,
  ) {
    const settings = { app: { outside: fakeOutside(outside) } }
    const { context } = await makeContext(db(), settings)
    worker = await workJobs(context.app, { pollMs })
    return worker
  }

  test('the worker does what is due and lets the job go', async () => {
    await putDown()

    await work({ takeSnapshot: async () => accept(page) })

    await expect.poll(readJobs).toEqual([])
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

    await expect.poll(readJobs).toEqual([])
  })

  test('a fault puts the job off with what went wrong', async () => {
    await putDown()

    await work({
      takeSnapshot: () => Promise.reject(new Error('out of sockets')),
    })

    await expect
      .poll(readJobs)
      .toMatchObject([{ lastError: 'out of sockets', failedAt: null }])
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

    expect(await readJobs()).toMatchObject([{ leasedUntil: null }])
  })
})
