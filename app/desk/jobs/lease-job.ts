import {
  delayBeforeRetry,
  MOST_ATTEMPTS,
  readJob,
  type Job,
} from '#app/core/jobs/job.ts'
import {
  deleteLeasedJob,
  findDueJob,
  leaseJob,
  updateLeasedJob,
} from '#db/jobs/leases.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** A job that nobody else does until the lease runs out. */
export type LeasedJob = {
  id: string
  leaseId: string
  attempts: number
  job: Job
}

const LONGEST_ERROR = 500
const STOPPED = 'The process that did it stopped each time.'

/** Take the job that is due first, or null if none is. */
export function takeDueJob(
  desk: Desk,
  leaseMs: number,
): Promise<LeasedJob | null> {
  return inTransaction(desk, async ({ tx, now, newId }) => {
    for (;;) {
      const due = await findDueJob(tx, now.toISOString())
      if (!due) return null
      const { id, attempts } = due
      if (attempts >= MOST_ATTEMPTS) {
        const lastError = due.lastError ?? STOPPED
        const failedAt = now.toISOString()
        await leaseJob(tx, due, { ...unleased, failedAt, lastError })
        continue
      }
      const leaseId = newId('lea')
      const leasedUntil = leaseEnd(now, leaseMs)
      const lease = { leaseId, leasedUntil, attempts: attempts + 1 }
      if (!(await leaseJob(tx, due, lease))) return null
      return { id, leaseId, attempts: attempts + 1, job: readJob(due) }
    }
  })
}

/** Hold on to a job that takes longer. */
export function renewLease(desk: Desk, leased: LeasedJob, leaseMs: number) {
  return inTransaction(desk, ({ tx, now }) =>
    updateLeasedJob(tx, leased, { leasedUntil: leaseEnd(now, leaseMs) }),
  )
}

/** A job that is done is let go, with its payload, which may name people. */
export function finishJob(desk: Desk, leased: LeasedJob) {
  return inTransaction(desk, ({ tx }) => deleteLeasedJob(tx, leased))
}

/** Put a job that failed off, longer each time; after the last attempt give up. */
export function putOffJob(desk: Desk, leased: LeasedJob, error: unknown) {
  const { attempts } = leased
  const hasFailed = attempts >= MOST_ATTEMPTS
  const again = new Date(desk.now.getTime() + delayBeforeRetry(attempts))
  const message = error instanceof Error ? error.message : String(error)
  return inTransaction(desk, ({ tx, now }) =>
    updateLeasedJob(tx, leased, {
      ...unleased,
      runAt: again.toISOString(),
      lastError: message.slice(0, LONGEST_ERROR),
      ...(hasFailed && { failedAt: now.toISOString() }),
    }),
  )
}

const unleased = { leaseId: null, leasedUntil: null }

function leaseEnd(now: Date, leaseMs: number) {
  return new Date(now.getTime() + leaseMs).toISOString()
}
