import { instantOfLocal } from '../publication/local-time.ts'
import type { Job } from './job.ts'

/** Every so many hours, counted in UTC, or once a day when the desk's clock shows it. */
export type Rhythm = { hours: 1 | 2 | 3 | 4 | 6 | 8 | 12 } | { dailyAt: string }

export type RecurringJob = { job: Job; every: Rhythm }

/**
 * Work that the desk puts down by itself, one line each:
 *
 *     { job: { kind: 'check-sources' }, every: { hours: 1 } },
 *     { job: { kind: 'check-site' }, every: { dailyAt: '03:00' } },
 *
 * However many processes serve the desk, each period puts a job down once. A desk
 * that was off catches up with one job, not with one for each period it missed;
 * a new line begins with the next period.
 */
export const RECURRING_JOBS: readonly RecurringJob[] = [
  { job: { kind: 'check-site' }, every: { dailyAt: '03:00' } },
  { job: { kind: 'forget-deliveries' }, every: { dailyAt: '04:10' } },
  { job: { kind: 'tend-cases' }, every: { hours: 1 } },
  { job: { kind: 'schedule-source-checks' }, every: { hours: 1 } },
  { job: { kind: 'ask-about-expired' }, every: { dailyAt: '05:00' } },
  { job: { kind: 'index-earlier' }, every: { hours: 1 } },
  { job: { kind: 'follow-feeds' }, every: { hours: 1 } },
]

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** When the period began that `now` lies in. */
export function periodBegan(every: Rhythm, now: Date, timeZone: string): Date {
  if ('hours' in every) {
    const length = every.hours * HOUR
    return new Date(Math.floor(now.getTime() / length) * length)
  }
  const days = [0, -1, -2].map((away) =>
    localDay(new Date(now.getTime() + away * DAY), timeZone),
  )
  const began = days
    .map((day) => instantOfLocal(`${day}T${every.dailyAt}`, timeZone))
    .find((instant) => instant && instant <= now)
  if (!began) throw new Error(`Not a time of day: ${every.dailyAt}`)
  return began
}

function localDay(instant: Date, timeZone: string) {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}
