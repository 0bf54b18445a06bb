import { publishedDay } from '#app/core/intake/reading/published-day.ts'
import type { IntakeNote } from '#app/core/intake/read-text.ts'

/** When a file was made is worth a note, but it is not when it was published. */
export function madeOn(date: string | null): IntakeNote[] {
  const day = publishedDay(date)
  return day === null ? [] : [{ note: 'file-made-on', found: day }]
}
