import {
  foldText,
  unfoldSpan,
  type FoldedText,
} from '../text/anchoring/fold-text.ts'
import type { Span } from '../text/span.ts'

const PLACES_MAX = 50

/** What may differ between a quote and the text: marks, blanks, the unseen. */
const LOOSE = /[\s"'“”„«»″〝〞‘’‚‹›′`´\u00AD\u200B-\u200D\uFEFF]+/gu
const OUTER_MARKS = /^["“”„«»‘’']+|["“”„«»‘’']+$/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u
/** Written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Every place where a quote stands in a text word for word: letter by letter
 * as it is, but for blanks and the kind of quotation marks, and never with a
 * word cut in two.
 */
export function findVerbatim(
  text: string,
  quote: string,
  folded = foldText(text),
): Span[] {
  const places = placesOf(text, quote, folded)
  if (places.length > 0) return places
  return placesOf(text, quote.trim().replaceAll(OUTER_MARKS, ''), folded)
}

function placesOf(text: string, quote: string, folded: FoldedText) {
  const sought = foldText(quote).text.trim()
  if (sought === '') return []
  const places: Span[] = []
  let at = folded.text.indexOf(sought)
  for (let tries = 0; at >= 0 && tries < PLACES_MAX; tries++) {
    const span = unfoldSpan(folded, { start: at, end: at + sought.length })
    if (isVerbatim(text, span, quote)) places.push(span)
    at = folded.text.indexOf(sought, at + 1)
  }
  return places
}

function isVerbatim(text: string, { start, end }: Span, quote: string) {
  if (isInsideWord(text, start) || isInsideWord(text, end)) return false
  return bare(text.slice(start, end)) === bare(quote)
}

function bare(text: string) {
  return text.replaceAll(LOOSE, '')
}

function isInsideWord(text: string, at: number) {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20)
  if (/^[\uDC00-\uDFFF]$/.test(after)) return true
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false
  return LETTER.test(before) && LETTER.test(after)
}
