import { readFileSync } from 'node:fs'
import { describeAnchor, findAnchor } from '#app/core/text/anchor.ts'
import { spanFromCodePoints } from '#app/core/text/anchoring/code-points.ts'
import { findQuotes } from '#app/core/text/anchoring/quote-selector.ts'
import type { QuoteSelector } from '#app/core/text/anchoring/quote-selector.ts'
import type { Span } from '#app/core/text/span.ts'
import { findData } from './data-folder.ts'
import { mutateText } from './mutate.ts'

type Place = {
  startContainerXPath: string
  startOffset: number
  endContainerXPath: string
  endOffset: number
}

type Case = {
  html: string
  selector: Partial<QuoteSelector & Span>
  expected: Place[]
}

/** How many of Apache Annotator's text selectors find exactly the places expected. */
export function scoreAnnotatorCases() {
  const file = findData('annotation', 'apache-annotator', 'match-cases.json')
  if (!file) return undefined
  const sets = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    Record<string, Case>
  >
  const cases = [
    ...Object.values(sets['text-quote'] ?? {}),
    ...Object.values(sets['text-position'] ?? {}),
  ]
  const right = cases.filter(isRight).length
  return { right, of: cases.length }
}

function isRight({ html, selector, expected }: Case) {
  const { text, offsetOf } = readMarkup(html)
  const { exact, start = 0, end = 0 } = selector
  const found =
    exact === undefined
      ? [spanFromCodePoints(text, { start, end })]
      : findQuotes(text, { ...selector, exact })
  const places = expected.map((place) => ({
    start: offsetOf(place.startContainerXPath) + place.startOffset,
    end: offsetOf(place.endContainerXPath) + place.endOffset,
  }))
  const keys = (spans: Span[]) =>
    [...new Set(spans.map((span) => `${span.start}-${span.end}`))].toSorted()
  return keys(found).join() === keys(places).join()
}

/** The text of some markup, and where each of its text nodes begins, by XPath. */
function readMarkup(html: string) {
  const stack: string[] = ['html']
  const offsets = new Map<string, number>()
  let text = ''
  for (const [, closing, tag, content] of html.matchAll(
    /<(\/?)(\w+)[^>]*>|([^<]+)/g,
  )) {
    if (content !== undefined) {
      const parent = stack.at(-1)
      const nth = Array.from(offsets.keys()).filter((path) =>
        path.startsWith(`//${parent}/`),
      ).length
      offsets.set(`//${parent}/text()[${nth + 1}]`, text.length)
      text += content
    } else if (closing) stack.pop()
    else stack.push(tag ?? '')
  }
  const offsetOf = (path: string) =>
    offsets.get(path) ?? offsets.get(`${path}[1]`) ?? Number.NaN
  return { text, offsetOf }
}

/** Quotes of a text looked up after the text has been edited: how many are found where they are, or rightly given up. */
export function scoreMutations(text: string, quotes: Span[]) {
  const count = { right: 0, of: 0, wrongPlace: 0 }
  for (const mutation of mutateText(text)) {
    for (const quote of quotes) {
      const anchor = describeAnchor(text, quote)
      const found = findAnchor(mutation.text, anchor)
      const place = mutation.placeOf(quote)
      count.of += 1
      if (found.state === 'orphaned') {
        if (!place) count.right += 1
      } else if (place && isSamePlace(found, place)) count.right += 1
      else count.wrongPlace += 1
    }
  }
  return count
}

function isSamePlace(found: Span, place: Span) {
  const shared =
    Math.min(found.end, place.end) - Math.max(found.start, place.start)
  const longest = Math.max(found.end - found.start, place.end - place.start)
  return shared / longest > 0.9
}
