/** A day without a time, months from 0. */
export type Day = { year: number; month: number; day: number }

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** Reads an ISO day, undefined where it is none. */
export function readDay(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!found) return undefined
  const [, year, month, day] = found.map(Number)
  if (!year || !month || !day || month > 12 || day > 31) return undefined
  return { year, month: month - 1, day }
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(Date.UTC(day.year, day.month, day.day + days))
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth(),
    day: at.getUTCDate(),
  }
}

/** The first of the month so many months later. */
export function addMonths({ year, month }: Day, months: number): Day {
  const at = new Date(Date.UTC(year, month + months, 1))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: 1 }
}

/** 0 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month, day)).getUTCDay()
}

/** Whether a day comes after another. */
export function isAfter(one: Day, other: Day): boolean {
  return keyOf(one) > keyOf(other)
}

/** "23 June 2021" */
export function writeDay({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month]} ${year}`
}

/** "December 2021" */
export function writeMonth({ year, month }: Day): string {
  return `${MONTHS[month]} ${year}`
}

function keyOf({ year, month, day }: Day) {
  return (year * 12 + month) * 31 + day
}
