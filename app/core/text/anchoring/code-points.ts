import type { Span } from '../span.ts'

/** Turns a span counted in code points, as other tools do, into UTF-16 units. */
export function spanFromCodePoints(text: string, span: Span): Span {
  let unit = 0
  let point = 0
  const units: Span = { start: text.length, end: text.length }
  for (const character of text) {
    if (point === span.start) units.start = unit
    if (point === span.end) {
      units.end = unit
      return units
    }
    unit += character.length
    point += 1
  }
  return units
}
