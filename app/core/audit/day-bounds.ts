/** The instants between which a calendar day lies in a time zone. */
export function dayBounds(day: string, timeZone: string) {
  return {
    from: startOf(day, timeZone).toISOString(),
    until: startOf(dayAfter(day), timeZone).toISOString(),
  }
}

function dayAfter(day: string) {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** The offset is asked twice, because it may change in the night before. */
function startOf(day: string, timeZone: string) {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const near = midnight - offsetAt(midnight, timeZone)
  return new Date(midnight - offsetAt(near, timeZone))
}

/** How far the clocks of `timeZone` are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const [month = 0, day, year = 0, hour, minute, second] = parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value))
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant
}
