import type { Server } from 'node:http'
import { isPostgres } from '#db/dialect.ts'
import type { App } from '../app.ts'
import { workLanes } from './work-lanes.ts'
import { workQueue } from './work-queue.ts'

export type JobWorker = {
  /** Look for work now. */
  wake: () => void
  /** Take no more, and wait for what is under way. */
  stop: () => Promise<void>
}

export type Pace = {
  /** How often one looks for what fell due or another process put down. */
  pollMs: number
  /** A process that says nothing for so long is dead: others take its jobs. */
  silenceMs: number
  /** So many jobs at once: a slow page must not hold up a mail. */
  lanes: number
}

const PACE: Pace = { pollMs: 2_000, silenceMs: 60_000, lanes: 3 }

/** Do the desk's jobs beside the requests until told to stop. */
export async function workJobs(
  app: App,
  pace: Partial<Pace> = {},
): Promise<JobWorker> {
  const full = { ...PACE, ...pace }
  return isPostgres(app.db) ? workQueue(app, full) : workLanes(app, full)
}

/** Look for jobs after each request that may have put one down. */
export function wakeAfterWrites(server: Server, { wake }: JobWorker) {
  server.on('request', ({ method }, response) => {
    if (method !== 'GET' && method !== 'HEAD') response.once('close', wake)
  })
}
