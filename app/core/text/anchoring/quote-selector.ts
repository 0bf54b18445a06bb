import type { Span } from '../span.ts'

/** A W3C TextQuoteSelector; what is left out matches anything. */
export type QuoteSelector = { exact: string; prefix?: string; suffix?: string }

/** Every place a quote stands at, overlapping ones too, up to `most`. */
export function findQuotes(
  text: string,
  { exact, prefix = '', suffix = '' }: QuoteSelector,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const sought = prefix + exact + suffix
  const places: Span[] = []
  let at = text.indexOf(sought)
  while (at !== -1 && at <= text.length && places.length < most) {
    const start = at + prefix.length
    places.push({ start, end: start + exact.length })
    if (at === text.length) break
    at = text.indexOf(sought, at + 1)
  }
  return places
}
