import type { Span } from '../../text/span.ts'

const LETTER = /[\p{L}\p{N}\p{M}]/u

/**
 * The stretch that a hasty selection meant: whole words, without the space
 * around them. Never cuts a character in two.
 */
export function snapSpan(text: string, given: Span): Span {
  let { start, end } = trimmed(text, clamped(text, given))
  while (start > 0 && start < end && isInsideWord(text, start)) start--
  while (end < text.length && start < end && isInsideWord(text, end)) end++
  return { start, end }
}

/** The stretch from the first of `spans` to the last, or null for none. */
export function spanOver(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

function clamped(text: string, { start, end }: Span): Span {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length)
  return { start: within(start), end: Math.max(within(start), within(end)) }
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** True if the offset stands between two letters or two halves of one. */
function isInsideWord(text: string, at: number) {
  if (
    /[\uD800-\uDBFF]/.test(text[at - 1]!) &&
    /[\uDC00-\uDFFF]/.test(text[at]!)
  )
    return true
  const before = String.fromCodePoint(codePointBefore(text, at))
  const after = String.fromCodePoint(text.codePointAt(at)!)
  return LETTER.test(before) && LETTER.test(after)
}

function codePointBefore(text: string, at: number) {
  const isLowHalf = /[\uDC00-\uDFFF]/.test(text[at - 1]!)
  return text.codePointAt(isLowHalf && at > 1 ? at - 2 : at - 1)!
}
