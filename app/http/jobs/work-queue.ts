import type { Job } from '#app/core/jobs/job.ts'
import { runQueue } from '#db/jobs/run-queue.ts'
import type { App } from '../app.ts'
import { performJob } from './perform-job.ts'
import type { JobWorker, Pace } from './work-jobs.ts'

/** Do the jobs of the queue on PostgreSQL, which wakes its workers itself. */
export async function workQueue(app: App, pace: Pace): Promise<JobWorker> {
  const stop = await runQueue(app.db, {
    ...pace,
    async perform({ id, attempts, kind, payload }) {
      // What `enqueue` wrote.
      await performJob(app, { id, attempts, job: { kind, ...payload } as Job })
    },
    onFault: (error) => app.log.error({ err: error }, 'the queue has a fault'),
  })
  return { wake() {}, stop }
}
