import { instantOfLocal } from '../publication/local-time.ts'

/**
 * The end of the `days`-th working day after `from`, as clocks in `timeZone` show
 * it. Saturdays and Sundays do not count; holidays do.
 */
export function endOfWorkingDay(
  from: Date,
  days: number,
  timeZone: string,
): Date {
  let day = localDay(from, timeZone)
  for (let left = days; left > 0;) {
    day = dayAfter(day)
    if (isWorkingDay(day)) left--
  }
  const next = instantOfLocal(`${dayAfter(day)}T00:00`, timeZone)
  if (!next) throw new Error(`expected a day, got ${day}`)
  return new Date(next.getTime() - 1000)
}

/** The day that calendars in `timeZone` show at `instant`. */
export function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}

function dayAfter(day: string) {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function isWorkingDay(day: string) {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
