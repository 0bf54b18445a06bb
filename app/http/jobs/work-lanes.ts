import {
  finishJob,
  putOffJob,
  renewLease,
  takeDueJob,
  type LeasedJob,
} from '#app/desk/jobs/lease-job.ts'
import type { App } from '../app.ts'
import { deskNow, performJob } from './perform-job.ts'
import type { JobWorker, Pace } from './work-jobs.ts'

/** Do the jobs of a SQLite store in this process, several at once. */
export function workLanes(app: App, pace: Pace): JobWorker {
  const lanes = Array.from({ length: pace.lanes }, () =>
    makeLane(app, pace.silenceMs),
  )
  const wake = () => lanes.forEach((lane) => lane.wake())
  const poll = setInterval(wake, pace.pollMs)
  wake()
  return {
    wake,
    async stop() {
      clearInterval(poll)
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}

/** Does one job after the other. */
function makeLane(app: App, leaseMs: number): JobWorker {
  let underWay: Promise<void> | null = null
  let isWanted = false
  const stopping = new AbortController()

  function wake() {
    if (stopping.signal.aborted) return
    isWanted = true
    underWay ??= workThrough().finally(() => (underWay = null))
  }

  async function workThrough() {
    while (isWanted && !stopping.signal.aborted) {
      isWanted = false
      try {
        while (!stopping.signal.aborted && (await doDueJob(app, leaseMs)));
      } catch (error) {
        app.log.error({ err: error }, 'jobs cannot be read')
      }
    }
  }

  async function stop() {
    stopping.abort()
    await underWay
  }

  return { wake, stop }
}

/** False if no job was due. */
async function doDueJob(app: App, leaseMs: number) {
  const leased = await takeDueJob(deskNow(app), leaseMs)
  if (!leased) return false
  const renewal = setInterval(() => renew(app, leased, leaseMs), leaseMs / 3)
  try {
    await performJob(app, leased)
    await finishJob(deskNow(app), leased)
  } catch (error) {
    await putOffJob(deskNow(app), leased, error)
  } finally {
    clearInterval(renewal)
  }
  return true
}

function renew(app: App, leased: LeasedJob, leaseMs: number) {
  renewLease(deskNow(app), leased, leaseMs).catch((error: unknown) =>
    app.log.error({ err: error, jobId: leased.id }, 'lease not renewed'),
  )
}
