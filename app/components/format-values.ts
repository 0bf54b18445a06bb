type Width = 'long' | 'short'

/** The parts that are given (year, month, day) by the locale. */
export function formatDay(value: string, locale: string, width: Width) {
  const [year, month, day] = value.split('-').map(Number)
  if (!year) return value
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (Number.isNaN(at.getTime())) return value
  return plainSpaces(
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: width }),
      ...(day && { day: 'numeric' }),
    }).format(at),
  )
}

export function formatInstant(
  value: string,
  { locale, timeZone }: { locale: string; timeZone: string },
  width: Width,
) {
  return plainSpaces(
    new Intl.DateTimeFormat(locale, {
      timeZone,
      year: 'numeric',
      month: width,
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(value)),
  )
}

const STEPS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** "3 days ago", "in 2 hours": in the largest unit that fits. */
export function formatDistance(value: string, now: string, locale: string) {
  const seconds = (Date.parse(value) - Date.parse(now)) / 1000
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  for (const [unit, length] of STEPS) {
    const distance = Math.trunc(seconds / length)
    if (distance) return relative.format(distance, unit)
  }
  return relative.format(0, 'second')
}

export function formatNumber(value: number, locale: string, digits: number) {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

export function formatBytes(value: number, locale: string) {
  const step = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log10(Math.max(1, value)) / 3),
  )
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(value / 1000 ** step)
}

/** Engines differ in which space they put before the hour. */
function plainSpaces(text: string) {
  return text.replace(/[\u202f\u2009]/g, ' ')
}
