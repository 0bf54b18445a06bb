import { strict } from 'chrono-node'

/** Only what a text states itself counts, so the day it is read does not. */
const ANY_DAY = new Date(0)

/** The day a date text names, `2022-01-31`, or null when it names none. */
export function publishedDay(text: string | null) {
  const [iso] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text?.trim() ?? '') ?? []
  return isDay(iso) ? iso : dayInWords(text ?? '')
}

/** `01/02/2022` names one day here and another there: it is left out. */
function dayInWords(text: string) {
  const [found] = strict.parse(text.slice(0, 200), ANY_DAY)
  if (!found || !/\p{L}.*\d{4}|\d{4}.*\p{L}/u.test(found.text)) return null
  const { start } = found
  if (
    !(['year', 'month', 'day'] as const).every((part) => start.isCertain(part))
  )
    return null

  const year = String(start.get('year')).padStart(4, '0')
  const [month, day] = [start.get('month'), start.get('day')]
  return [
    year,
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-')
}

function isDay(day: string | undefined): day is string {
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
}
