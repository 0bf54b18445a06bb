import {
  delayBeforeRetry,
  MOST_ATTEMPTS,
  type Job,
} from '#app/core/jobs/job.ts'
import {
  deleteDoneJobs,
  findDueJob,
  leaseJob,
  updateLeasedJob,
  type JobRow,
} from '#db/record/jobs.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** A job that nobody else does until the lease runs out. */
export type LeasedJob = {
  id: string
  leaseId: string
  attempts: number
  job: Job
}

/** A process that stops holds its jobs back this long. */
const LEASE_MS = 60_000
/** How often a long job says that it is still under way. */
export const RENEW_MS = LEASE_MS / 3

const KEEP_DONE_MS = 7 * 86_400_000
const LONGEST_ERROR = 500

/** Take the job that is due first, or null if none is. */
export function takeDueJob(desk: Desk): Promise<LeasedJob | null> {
  return inTransaction(desk, async ({ tx, now, newId }) => {
    const due = await findDueJob(tx, now.toISOString())
    if (!due) return null
    const leaseId = newId('lea')
    const leasedUntil = leaseEnd(now)
    if (!(await leaseJob(tx, due, { leaseId, leasedUntil }))) return null
    return { id: due.id, leaseId, attempts: due.attempts + 1, job: jobOf(due) }
  })
}

/** Hold on to a job that takes longer. */
export function renewLease(desk: Desk, leased: LeasedJob) {
  return inTransaction(desk, ({ tx, now }) =>
    updateLeasedJob(tx, leased, { leasedUntil: leaseEnd(now) }),
  )
}

/** Note that a job is done; its payload, which may name people, is let go. */
export function finishJob(desk: Desk, leased: LeasedJob) {
  return inTransaction(desk, ({ tx, now }) =>
    updateLeasedJob(tx, leased, {
      finishedAt: now.toISOString(),
      payload: '{}',
      lastError: null,
    }),
  )
}

/** Put a job that failed off, longer each time; after the last attempt give up. */
export function putOffJob(desk: Desk, leased: LeasedJob, error: unknown) {
  const { attempts } = leased
  const hasFailed = attempts >= MOST_ATTEMPTS
  const again = new Date(desk.now.getTime() + delayBeforeRetry(attempts))
  const message = error instanceof Error ? error.message : String(error)
  return inTransaction(desk, ({ tx, now }) =>
    updateLeasedJob(tx, leased, {
      runAt: again.toISOString(),
      leasedUntil: null,
      leaseId: null,
      lastError: message.slice(0, LONGEST_ERROR),
      ...(hasFailed && { failedAt: now.toISOString() }),
    }),
  )
}

/** Done work is shown for a while and then let go; what failed stays. */
export function forgetDoneJobs(desk: Desk) {
  const before = new Date(desk.now.getTime() - KEEP_DONE_MS).toISOString()
  return inTransaction(desk, ({ tx }) => deleteDoneJobs(tx, before))
}

function leaseEnd(now: Date) {
  return new Date(now.getTime() + LEASE_MS).toISOString()
}

/** What `enqueue` wrote. */
function jobOf({ kind, payload }: JobRow) {
  return { kind, ...JSON.parse(payload) } as Job
}
