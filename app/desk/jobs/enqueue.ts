import type { Job } from '#app/core/jobs/job.ts'
import { insertJob } from '#db/record/jobs.ts'
import type { OpenDesk } from '../desk.ts'

/** Put a job down in the transaction of the change that wants it. */
export async function enqueue(desk: OpenDesk, job: Job, runAt = desk.now) {
  const { kind, ...payload } = job
  await insertJob(desk.tx, {
    id: desk.newId('job'),
    kind,
    payload: JSON.stringify(payload),
    runAt: runAt.toISOString(),
    attempts: 0,
    leasedUntil: null,
    leaseId: null,
    lastError: null,
    finishedAt: null,
    failedAt: null,
    createdAt: desk.now.toISOString(),
  })
}
