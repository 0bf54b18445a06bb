import type { Server } from 'node:http'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import {
  finishJob,
  putOffJob,
  RENEW_MS,
  renewLease,
  takeDueJob,
  type LeasedJob,
} from '#app/desk/jobs/lease-job.ts'
import { runJob } from '#app/desk/jobs/run-job.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import { writeMail } from '../sign-in/write-mail.ts'

export type JobWorker = {
  /** Look for work now. */
  wake: () => void
  /** Take no more, and wait for what is under way. */
  stop: () => Promise<void>
}

/** How often the store is asked for what fell due or another process put down. */
const POLL_MS = 2_000
/** So many jobs at once: a slow page must not hold up a mail. */
const LANES = 3

/** Do the desk's jobs beside the requests until told to stop. */
export function workJobs(app: App, pollMs = POLL_MS): JobWorker {
  const lanes = Array.from({ length: LANES }, () => makeLane(app))
  const wake = () => lanes.forEach((lane) => lane.wake())
  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async stop() {
      clearInterval(poll)
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}

/** Look for jobs after each request that may have put one down. */
export function wakeAfterWrites(server: Server, { wake }: JobWorker) {
  server.on('request', ({ method }, response) => {
    if (method !== 'GET' && method !== 'HEAD') response.once('close', wake)
  })
}

/** Does one job after the other. */
function makeLane(app: App): JobWorker {
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
        while (!stopping.signal.aborted && (await doDueJob(app)));
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
async function doDueJob(app: App) {
  const leased = await takeDueJob(deskNow(app))
  if (!leased) return false
  const renewal = setInterval(() => renew(app, leased), RENEW_MS)
  try {
    await runJob(deskNow(app), leased.job, { writeMail })
    await finishJob(deskNow(app), leased)
  } catch (error) {
    const { id: jobId, attempts, job } = leased
    app.log.error({ err: error, jobId, kind: job.kind, attempts }, 'job failed')
    await putOffJob(deskNow(app), leased, error)
  } finally {
    clearInterval(renewal)
  }
  return true
}

function renew(app: App, leased: LeasedJob) {
  renewLease(deskNow(app), leased).catch((error: unknown) =>
    app.log.error({ err: error, jobId: leased.id }, 'lease not renewed'),
  )
}

function deskNow(app: App) {
  return deskAs(app, DESK_ITSELF)
}
