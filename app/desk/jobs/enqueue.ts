import type { Job } from '#app/core/jobs/job.ts'
import { insertJob } from '#db/jobs/jobs.ts'
import type { OpenDesk } from '../desk.ts'

/**
 * Put a job down in the transaction of the change that wants it: it is there if
 * the change is, and gone if the change is.
 */
export async function enqueue(desk: OpenDesk, job: Job, runAt?: Date) {
  const { kind, ...payload } = job
  await insertJob(desk.tx, {
    id: desk.newId('job'),
    kind,
    payload: JSON.stringify(payload),
    runAt: runAt?.toISOString() ?? null,
    createdAt: desk.now.toISOString(),
  })
}
