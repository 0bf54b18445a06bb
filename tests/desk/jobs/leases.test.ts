import { beforeEach, expect, test } from 'vitest'
import { MOST_ATTEMPTS } from '#app/core/jobs/job.ts'
import { finishJob, putOffJob, takeDueJob } from '#app/desk/jobs/lease-job.ts'
import { isPostgres } from '#db/dialect.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf } from '#tests/make.ts'
import { citePage, makeResearch } from './cite-page.ts'

const LEASE = 60_000
const LATER = '2022-01-03T12:02:00.000Z'

eachStore('a lease', (db) => {
  let claimId: string
  beforeEach(async ({ skip }) => {
    skip(isPostgres(db()), 'there the queue leases')
    claimId = await makeResearch(db())
  })

  const putDown = () => citePage(db(), claimId)

  function readJob() {
    return db().selectFrom('job').selectAll().executeTakeFirstOrThrow()
  }

  test('two takers of one job do not both get it', async () => {
    await putDown()
    const desk = await deskOf(db(), 'ana')

    const taken = await Promise.all([
      takeDueJob(desk, LEASE),
      takeDueJob(desk, LEASE),
    ])

    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('a job whose worker fell silent is taken again', async () => {
    await putDown()
    await takeDueJob(await deskOf(db(), 'ana'), LEASE)

    const again = await takeDueJob(await deskOf(db(), 'ana', LATER), LEASE)

    expect(again).toMatchObject({
      attempts: 2,
      job: { kind: 'take-snapshot' },
    })
  })

  test('whoever lost the lease writes nothing', async () => {
    await putDown()
    const first = await takeDueJob(await deskOf(db(), 'ana'), LEASE)
    await takeDueJob(await deskOf(db(), 'ana', LATER), LEASE)

    await finishJob(await deskOf(db(), 'ana', LATER), first!)

    expect(await readJob()).toMatchObject({ attempts: 2 })
  })

  test('a job that fails waits longer each time, then is given up', async () => {
    await putDown()
    const waits: number[] = []
    let now = '2022-01-03T12:00:00.000Z'
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const desk = await deskOf(db(), 'ana', now)
      const leased = await takeDueJob(desk, LEASE)
      await putOffJob(desk, leased!, new Error('no answer'))
      const { runAt } = await readJob()
      waits.push(Date.parse(runAt) - Date.parse(now))
      now = runAt
    }

    const job = await readJob()
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBe(Math.floor(Math.E * 1_000))
    expect(job.lastError).toBe('no answer')
    expect(job.failedAt).not.toBeNull()
    expect(await takeDueJob(await deskOf(db(), 'ana', now), LEASE)).toBeNull()
  })

  test('a job whose process stops each time is given up', async () => {
    await putDown()
    const at = (minute: number) =>
      deskOf(
        db(),
        'ana',
        new Date(Date.parse(LATER) + minute * 120_000).toISOString(),
      )
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++)
      expect(await takeDueJob(await at(attempt), LEASE)).not.toBeNull()

    expect(await takeDueJob(await at(20), LEASE)).toBeNull()
    expect(await readJob()).toMatchObject({
      failedAt: expect.any(String),
      lastError: 'The process that did it stopped each time.',
    })
  })
})
