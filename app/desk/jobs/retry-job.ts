import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findJob, runAgain } from '#db/jobs/jobs.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Let a job that failed or waits for its next attempt run now. */
export function retryJob(desk: Desk, { jobId }: { jobId: string }) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    const job = await findJob(desk.tx, jobId)
    const now = desk.now.toISOString()
    if (!job || !(await runAgain(desk.tx, jobId, now)))
      return refuse('job-gone')
    const { kind, lastError } = job
    const detail = { kind, lastError }
    await record(desk, { action: 'job.retried', subjectId: jobId, detail })
    return accept({ kind })
  })
}
