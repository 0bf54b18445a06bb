/**
 * The instant that clocks in `timeZone` show as `local` ("2022-01-03T09:30"), or
 * null if it is none. Of an hour that a clock shows twice the first is meant; one
 * that it leaves out counts as if the clock had not been put forward.
 */
export function instantOfLocal(local: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  const asUtc = Date.parse(`${local}:00.000Z`)
  if (Number.isNaN(asUtc)) return null
  const offsets = [-DAY, DAY].map((away) => offsetAt(asUtc + away, timeZone))
  const instants = offsets.map((offset) => asUtc - offset)
  const shown = instants.filter(
    (instant) => instant + offsetAt(instant, timeZone) === asUtc,
  )
  return new Date(Math.min(...(shown.length ? shown : instants)))
}

const DAY = 86_400_000

/** How far the clocks of `timeZone` are ahead of UTC at `instant`. */
function offsetAt(instant: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) =>
    Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}
