import { sql } from 'kysely'
import { MOST_ATTEMPTS } from '#app/core/jobs/job.ts'
import type { Tx } from '../schema.ts'
import type { NewJob } from './jobs.ts'

/** The one kind of task that the queue knows: its payload is the job. */
export const TASK = 'desk'

export type QueuedPayload = { kind: string; payload: object }

/**
 * PostgreSQL: the queue is graphile-worker, whose functions do their work in the
 * transaction that calls them. It sends a NOTIFY when that commits.
 */
export async function addToQueue(
  tx: Tx,
  { kind, payload, runAt }: Pick<NewJob, 'kind' | 'payload' | 'runAt'>,
) {
  const job: QueuedPayload = { kind, payload: JSON.parse(payload) }
  await sql`
    select graphile_worker.add_job(
      ${TASK}::text,
      payload => ${JSON.stringify(job)}::json,
      run_at => ${runAt}::timestamptz,
      max_attempts => ${MOST_ATTEMPTS}::int
    )`.execute(tx)
}

/** Only jobs that nobody is doing are touched by these two. */
export async function runQueuedAgain(tx: Tx, id: string) {
  const { rows } = await sql`
    select id from graphile_worker.reschedule_jobs(
      array[${id}::bigint], run_at => now(), attempts => 0
    )`.execute(tx)
  return rows.length === 1
}

export async function dropFromQueue(tx: Tx, id: string) {
  const { rows } = await sql`
    select id from graphile_worker.complete_jobs(array[${id}::bigint])
  `.execute(tx)
  return rows.length === 1
}
