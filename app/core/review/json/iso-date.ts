const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * Whether `value` is an ISO 8601 calendar date (also a year or a month) or
 * date-time of our era; the year 0001 is a machine's "no date".
 */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const match = shape.exec(value)
  if (!match) return false
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  return isDay(year, month ?? 1, day ?? 1) && isTime(hour, minute, second)
}

/** The instant at which a date or date-time begins; UTC where it names none. */
export function instantOf(date: string): number {
  const zoned = /T/.test(date) && !/(Z|[+-]\d{2}:\d{2})$/.test(date)
  return Date.parse(zoned ? `${date}Z` : date)
}

/** Whether `one` is earlier than `other`; days are compared as days. */
export function isBefore(one: string, other: string): boolean {
  const precise = one.includes('T') && other.includes('T')
  if (precise) return instantOf(one) < instantOf(other)
  const length = Math.min(one.length, other.length, 10)
  return one.slice(0, length) < other.slice(0, length)
}

function isDay(year: number | undefined, month: number, day: number) {
  if (year === undefined || year < 1000 || month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isTime(hour = 0, minute = 0, second = 0) {
  return hour <= 24 && minute <= 59 && second <= 60
}
