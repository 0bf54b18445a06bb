import { EventEmitter } from 'node:events'
import { sql } from 'kysely'
import type { Runner, WorkerEvents } from 'graphile-worker'
import { poolOf } from '../dialect.ts'
import type { Db } from '../schema.ts'
import { TASK, type QueuedPayload } from './queue.ts'

export type QueuedJob = QueuedPayload & { id: string; attempts: number }

export type QueueRun = {
  /** Jobs at once in this process. */
  lanes: number
  /** A process that says nothing for so long is dead, and its jobs are free. */
  silenceMs: number
  /** How often the queue is asked for what fell due. */
  pollMs: number
  perform: (job: QueuedJob) => Promise<void>
  onFault: (error: unknown) => void
}

/**
 * PostgreSQL: do the jobs of the queue until stopped. Stopping takes no more and
 * waits for what is under way.
 */
export async function runQueue(db: Db, run: QueueRun) {
  const runner = await startRunner(db, run)
  const { poolId, stop } = runner
  const sayAlive = () => keepAlive(db, poolId, run).catch(run.onFault)
  await sayAlive()
  const timer = setInterval(sayAlive, run.silenceMs / 3)
  let stopped: Promise<void> | undefined
  return () => (stopped ??= stopQueue())

  async function stopQueue() {
    await stop()
    clearInterval(timer)
    await sql`delete from job_worker where id = ${poolId}`.execute(db)
  }
}

/** Make or renew the queue's own tables; many processes may do it at once. */
export async function prepareQueue(db: Db) {
  const { runMigrations } = await import('graphile-worker')
  await runMigrations({ pgPool: poolOf(db), logger: await loggerTo(() => {}) })
}

async function startRunner(db: Db, { lanes, pollMs, ...run }: QueueRun) {
  const { run: start } = await import('graphile-worker')
  const events: WorkerEvents = new EventEmitter()
  let poolId = ''
  events.on('pool:create', ({ workerPool }) => (poolId = workerPool.id))
  const runner: Runner = await start({
    pgPool: poolOf(db),
    concurrency: lanes,
    pollInterval: pollMs,
    noHandleSignals: true,
    events,
    logger: await loggerTo(run.onFault),
    taskList: {
      [TASK]: (payload, { job: { id, attempts } }) =>
        run.perform({
          ...(payload as QueuedPayload),
          id: String(id),
          attempts,
        }),
    },
  })
  return { poolId, stop: () => runner.stop() }
}

/** Say that this process lives, and free the jobs of those that fell silent. */
async function keepAlive(db: Db, poolId: string, run: QueueRun) {
  const silence = sql`now() - ${run.silenceMs} * interval '1 millisecond'`
  await sql`
    insert into job_worker (id, seen_at) values (${poolId}, now())
    on conflict (id) do update set seen_at = excluded.seen_at`.execute(db)
  await sql`
    with silent as (
      select distinct locked_by as id from graphile_worker.jobs
      where locked_at < ${silence} and locked_by not in (
        select id from job_worker where seen_at >= ${silence}
      )
    )
    select graphile_worker.force_unlock_workers(array_agg(id))
    from silent having count(*) > 0`.execute(db)
  await sql`
    delete from job_worker where seen_at < now() - interval '1 day'
  `.execute(db)
}

/** What the queue has to say about a job is said by whoever performs it. */
async function loggerTo(onFault: (error: Error) => void) {
  const { Logger } = await import('graphile-worker')
  return new Logger(() => (level, message, detail) => {
    if (level === 'error' && !detail?.job) onFault(new Error(message))
  })
}
