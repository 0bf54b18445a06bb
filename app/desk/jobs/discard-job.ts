import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { deleteJob, findJob } from '#db/jobs/jobs.ts'
import { deleteProgress } from '#db/jobs/progress.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Take out a job that failed or waits; what it should have done is not done. */
export function discardJob(desk: Desk, { jobId }: { jobId: string }) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    const job = await findJob(desk.tx, jobId)
    const now = desk.now.toISOString()
    if (!job || !(await deleteJob(desk.tx, jobId, now)))
      return refuse('job-gone')
    await deleteProgress(desk.tx, jobId)
    const { kind, lastError } = job
    const detail = { kind, lastError }
    await record(desk, { action: 'job.discarded', subjectId: jobId, detail })
    return accept({ kind })
  })
}
