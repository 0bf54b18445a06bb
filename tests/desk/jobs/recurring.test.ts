import { beforeEach, expect, test } from 'vitest'
import type { RecurringJob } from '#app/core/jobs/recurring.ts'
import { putDownRecurring } from '#app/desk/jobs/put-down-recurring.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const HOURLY: RecurringJob[] = [
  { job: { kind: 'render-site', shellBuild: 'any' }, every: { hours: 1 } },
]

eachStore('recurring work', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
  })

  async function putDownAt(now: string) {
    return putDownRecurring(await deskOf(db(), 'ana', now), HOURLY)
  }

  async function countJobs() {
    const jobs = await db().selectFrom('job').select('id').execute()
    return jobs.length
  }

  test('a new line waits for its next period', async () => {
    expect(await putDownAt('2022-01-03T12:10:00.000Z')).toBe(0)
    expect(await putDownAt('2022-01-03T12:59:00.000Z')).toBe(0)
    expect(await putDownAt('2022-01-03T13:00:00.000Z')).toBe(1)
    expect(await countJobs()).toBe(1)
  })

  test('a period puts work down once, however often one looks', async () => {
    await putDownAt('2022-01-03T12:10:00.000Z')

    for (const minute of ['00', '01', '30', '59'])
      await putDownAt(`2022-01-03T13:${minute}:00.000Z`)

    expect(await countJobs()).toBe(1)
  })

  test('after a pause one job catches up', async () => {
    await putDownAt('2022-01-03T12:10:00.000Z')

    await putDownAt('2022-01-09T12:10:00.000Z')

    expect(await countJobs()).toBe(1)
  })

  test('a clock that runs behind puts nothing down', async () => {
    await putDownAt('2022-01-03T12:10:00.000Z')
    await putDownAt('2022-01-03T13:10:00.000Z')

    expect(await putDownAt('2022-01-03T12:59:59.000Z')).toBe(0)
    expect(await countJobs()).toBe(1)
  })

  test('of many who look at once one puts a job down', async () => {
    await putDownAt('2022-01-03T12:10:00.000Z')
    const desk = await deskOf(db(), 'ana', '2022-01-03T13:00:00.000Z')

    const counts = await Promise.all(
      Array.from({ length: 6 }, () => putDownRecurring(desk, HOURLY)),
    )

    expect(counts.toSorted()).toEqual([0, 0, 0, 0, 0, 1])
    expect(await countJobs()).toBe(1)
  })
})
