import type { Span } from './span.ts'

const LINE = /[^\r\n\u2028\u2029]+/g

/** The non-blank lines of a text, without their terminators. */
export function splitLines(text: string): Span[] {
  return Array.from(text.matchAll(LINE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '')
}
