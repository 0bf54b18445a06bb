import { findNearQuote } from './anchoring/near-quote.ts'
import { foldText, unfoldSpan } from './anchoring/fold-text.ts'
import { findQuotes } from './anchoring/quote-selector.ts'
import type { Span } from './span.ts'

/** A W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end) in one. */
export type Anchor = {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

/** Where a quote stands now: `exact` as before, `moved` elsewhere, `changed` in its wording, or `orphaned`. */
export type FoundAnchor =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number }
  | { state: 'orphaned' }

const CONTEXT_LENGTH = 32

/** Quotes as short as this need their surroundings to be known again. */
const SHORT_QUOTE = 24

/** So many units of the surroundings have to agree where they have to decide. */
const LEAST_CONTEXT = 6

/** Past this the surroundings of equal quotes are not weighed any more. */
const MOST_PLACES = 500

/** The anchor that finds a stretch of the text again. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  }
}

/** Finds an anchor in a text that may have changed since; where two places fit alike it names none. */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor {
  if (anchor.exact.trim() === '') return { state: 'orphaned' }
  if (isUnmoved(text, anchor)) {
    return { state: 'exact', start: anchor.start, end: anchor.end }
  }
  const verbatim = findVerbatim(text, anchor)
  if (verbatim === 'ambiguous') return { state: 'orphaned' }
  if (verbatim) {
    const state = verbatim.start === anchor.start ? 'exact' : 'moved'
    return { state, ...verbatim }
  }
  return findChanged(text, anchor)
}

/** Quote and surroundings stand where they stood. */
function isUnmoved(text: string, anchor: Anchor) {
  const { start, prefix, exact, suffix } = anchor
  const at = Math.max(0, start - prefix.length)
  return text.startsWith(prefix + exact + suffix, at)
}

function findVerbatim(
  text: string,
  anchor: Anchor,
): Span | 'ambiguous' | undefined {
  const places = findQuotes(text, { exact: anchor.exact }, MOST_PLACES)
  if (places.length === 0) return undefined
  const [best, second] = places
    .map((place) => ({ place, agreement: agreementOf(text, place, anchor) }))
    .toSorted(
      (a, b) =>
        b.agreement - a.agreement ||
        Math.abs(a.place.start - anchor.start) -
          Math.abs(b.place.start - anchor.start),
    )
  if (!best) return undefined
  const isSamePlace = best.place.start === anchor.start
  const needed = isAlone(anchor, places.length) ? 0 : LEAST_CONTEXT
  if (best.agreement < needed && !isSamePlace) return 'ambiguous'
  const isTied = second?.agreement === best.agreement
  return isTied && !isSamePlace ? 'ambiguous' : best.place
}

/** A long quote that stands once is itself; a short one may be another. */
function isAlone({ exact, prefix, suffix }: Anchor, places: number) {
  if (places > 1) return false
  return exact.length >= SHORT_QUOTE || prefix + suffix === ''
}

/** How many units before and after the place agree with the anchor. */
function agreementOf(text: string, { start, end }: Span, anchor: Anchor) {
  const { prefix, suffix } = anchor
  let before = 0
  while (
    before < prefix.length &&
    prefix.at(-1 - before) === text.charAt(start - 1 - before)
  ) {
    before += 1
  }
  let after = 0
  while (after < suffix.length && suffix[after] === text[end + after])
    after += 1
  return before + after
}

/** Looks for the quote as typed anew: other quotation marks, blanks, mended typos. */
function findChanged(text: string, anchor: Anchor): FoundAnchor {
  const folded = foldText(text)
  const quote = foldText(anchor.exact).text.trim()
  const around = {
    prefix: foldText(anchor.prefix).text,
    suffix: foldText(anchor.suffix).text,
  }
  const near = findNearQuote(folded.text, { quote, ...around })
  if (!near) return { state: 'orphaned' }
  return { state: 'changed', ...unfoldSpan(folded, near) }
}
