import { sql, type SqlBool } from 'kysely'
import { isPostgres } from '../dialect.ts'
import type { Db, Tx } from '../schema.ts'
import type { JobRow } from '../schema/record.ts'
import { addToQueue, dropFromQueue, runQueuedAgain } from './queue.ts'

/**
 * A job is a row of the table `job` on SQLite, where the process itself leases
 * it (`leases.ts`), and an entry of an existing queue on PostgreSQL, where `job` is a
 * view of it (`queue.ts`). Only what is written differs; a job that is done is gone.
 */
export type NewJob = {
  id: string
  kind: string
  /** JSON. */
  payload: string
  /** Null where it is due at once. */
  runAt: string | null
  createdAt: string
}

export async function insertJob(tx: Tx, { runAt, ...job }: NewJob) {
  if (isPostgres(tx)) return addToQueue(tx, { runAt, ...job })
  const row = {
    ...job,
    runAt: runAt ?? job.createdAt,
    attempts: 0,
    leasedUntil: null,
    leaseId: null,
    lastError: null,
    failedAt: null,
  }
  await tx.insertInto('job').values(row).execute()
}

/** Let a job that waits or failed run now, as if it were new; false if it is gone or runs. */
export async function runAgain(tx: Tx, id: string, now: string) {
  if (isPostgres(tx)) return runQueuedAgain(tx, id)
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ runAt: now, attempts: 0, failedAt: null })
    .where('id', '=', id)
    .where(isIdle(now))
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Take out a job that waits or failed; false if it is gone or runs. */
export async function deleteJob(tx: Tx, id: string, now: string) {
  if (isPostgres(tx)) return dropFromQueue(tx, id)
  const { numDeletedRows } = await tx
    .deleteFrom('job')
    .where('id', '=', id)
    .where(isIdle(now))
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export const JOB_STATES = ['waiting', 'running', 'failed'] as const
export type JobState = (typeof JOB_STATES)[number]

export type JobCursor = readonly [createdAt: string, id: string]

/** Jobs of one state with their progress, newest first. */
export function listJobs(
  db: Db,
  state: JobState,
  page: { now: string; after?: JobCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('job')
    .leftJoin('jobProgress', 'jobProgress.jobId', 'job.id')
    .select(['job.id', 'kind', 'payload', 'runAt', 'attempts', 'lastError'])
    .select(['failedAt', 'createdAt', 'done', 'total'])
    .where(isIn(state, page.now))
    .orderBy('createdAt', 'desc')
    .orderBy('job.id', 'desc')
    .limit(page.limit)
  if (page.after) {
    const [createdAt, id] = page.after
    query = query.where(
      sql<SqlBool>`(${sql.ref('createdAt')}, ${sql.ref('job.id')}) < (${createdAt}, ${id})`,
    )
  }
  return query.execute()
}

export function findJob(db: Db, id: string): Promise<JobRow | undefined> {
  return db
    .selectFrom('job')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
}

/** How many jobs are in a state, counted up to `most`. */
export async function countJobs(
  db: Db,
  state: JobState,
  { now, most }: { now: string; most: number },
) {
  const jobs = await db
    .selectFrom('job')
    .select('job.id')
    .where(isIn(state, now))
    .limit(most)
    .execute()
  return jobs.length
}

function isIn(state: JobState, now: string) {
  if (state === 'failed')
    return sql<SqlBool>`${sql.ref('failedAt')} is not null`
  const notFailed = sql`${sql.ref('failedAt')} is null`
  return state === 'running'
    ? sql<SqlBool>`${notFailed} and ${sql.ref('leasedUntil')} > ${now}`
    : sql<SqlBool>`${notFailed} and ${isIdle(now)}`
}

function isIdle(now: string) {
  const until = sql.ref('leasedUntil')
  return sql<SqlBool>`(${until} is null or ${until} <= ${now})`
}
