import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isPostgres } from '#db/dialect.ts'
import { up } from '#db/migrations/0008-background-work.ts'
import { createIndex, createTable } from '#db/create-table.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { NOW } from '#tests/make.ts'

const old = {
  kind: 'ask-model',
  payload: JSON.stringify({ runId: 'run_1' }),
  runAt: NOW,
  attempts: 0,
  leasedUntil: null,
  leaseId: null,
  lastError: null,
  finishedAt: null,
  failedAt: null,
  createdAt: NOW,
}

eachStore('an older store', (db) => {
  test('keeps the jobs that wait and those that failed', async () => {
    await goBack(db())
    await db()
      .insertInto('job')
      .values([
        { ...old, id: 'job_waits', runAt: '2022-02-01T10:00:00.000Z' },
        { ...old, id: 'job_done', payload: '{}', finishedAt: NOW },
        {
          ...old,
          id: 'job_failed',
          attempts: 8,
          lastError: 'no',
          failedAt: NOW,
        },
      ] as never)
      .execute()

    await up(db().withoutPlugins() as never)

    const jobs = await db()
      .selectFrom('job')
      .selectAll()
      .orderBy('runAt', 'desc')
      .execute()
    const { kind, payload } = old
    expect(jobs).toMatchObject([
      { kind, payload, runAt: '2022-02-01T10:00:00.000Z', failedAt: null },
      { kind, payload, lastError: 'no', failedAt: expect.any(String) },
    ])
  })
})

/** The tables as they were before. */
async function goBack(db: Db) {
  const plain = db.withoutPlugins()
  await sql`drop table job_progress`.execute(plain)
  await sql`drop table recurring_job`.execute(plain)
  if (isPostgres(plain)) {
    await sql`drop view job`.execute(plain)
    await sql`drop table job_worker`.execute(plain)
  } else await sql`drop table job`.execute(plain)
  await createTable(plain as never, 'job', {
    columns: {
      id: 'key',
      kind: 'text',
      payload: 'text',
      run_at: 'text',
      attempts: 'integer',
      leased_until: 'text?',
      lease_id: 'text?',
      last_error: 'text?',
      finished_at: 'text?',
      failed_at: 'text?',
      created_at: 'text',
    },
  })
  await createIndex(plain as never, 'job', [
    'finished_at',
    'failed_at',
    'run_at',
  ])
}
