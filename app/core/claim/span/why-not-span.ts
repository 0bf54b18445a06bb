import type { Span } from '../../text/span.ts'

/** The longest quote, in UTF-16 units: a long paragraph. */
export const QUOTE_MAX = 2000

export type SpanRefusal =
  'nothing-selected' | 'outside-the-text' | 'selection-too-long'

/** Why a claim cannot be anchored to this stretch of `text`, or null. */
export function whyNotSpan(
  text: string,
  { start, end }: Span,
): SpanRefusal | null {
  if (start < 0 || end > text.length) return 'outside-the-text'
  if (text.slice(start, end).trim() === '') return 'nothing-selected'
  return end - start > QUOTE_MAX ? 'selection-too-long' : null
}
