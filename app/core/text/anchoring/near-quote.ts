import { alignQuote } from './align-quote.ts'
import type { Alignment } from './align-quote.ts'
import type { Span } from '../span.ts'

/** A folded quote with its folded surroundings. */
export type NearQuote = { quote: string; prefix: string; suffix: string }

/** Share of a quote that may differ. */
const MOST_DIFFERENCE = 0.08

/** With surroundings that agree a little more may differ. */
const MOST_WITH_CONTEXT = 0.3

/** A second place that is nearly as good makes the first doubtful. */
const CLEAR_LEAD = 0.12

/** So much of the surroundings has to stand beside the quote to vouch for it. */
const CONTEXT = 24

const SEED_LENGTH = 12
const MOST_SEEDS = 24
const MOST_HITS = 40
const MOST_CANDIDATES = 12

/** Quotes longer than this are aligned by their ends. */
const LONGEST_WHOLE = 1_200
const END_LENGTH = 300

/** The one place where a text reads nearly like the quote, if it is clearly one. */
export function findNearQuote(text: string, near: NearQuote): Span | undefined {
  const { quote } = near
  if (quote.length < SEED_LENGTH) return undefined
  const found = candidatesFor(text, quote)
    .map((at) => alignAt(text, near, at))
    .filter((alignment) => alignment !== undefined)
    .toSorted((a, b) => a.difference - b.difference)
  const [best] = found
  if (!best || best.difference > best.allowed) return undefined
  const rival = found.find(
    ({ start, end }) => end <= best.start || start >= best.end,
  )
  if (rival && rival.difference - best.difference < CLEAR_LEAD) return undefined
  return { start: best.start, end: best.end }
}

type Candidate = Span & { difference: number; allowed: number }

function alignAt(
  text: string,
  near: NearQuote,
  at: number,
): Candidate | undefined {
  const { quote } = near
  const aligned =
    quote.length <= LONGEST_WHOLE
      ? alignPart(text, quote, at)
      : alignEnds(text, quote, at)
  if (!aligned) return undefined
  const context = contextAt(text, near, aligned)
  return {
    start: aligned.start,
    end: aligned.end,
    difference: aligned.errors / quote.length - context * 0.05,
    allowed: context > 0 ? MOST_WITH_CONTEXT : MOST_DIFFERENCE,
  }
}

function alignPart(text: string, part: string, at: number) {
  const slack = Math.ceil(part.length * MOST_WITH_CONTEXT) + 4
  const from = Math.max(0, at - slack)
  const window = text.slice(from, at + part.length + slack)
  const aligned = alignQuote(window, part)
  return (
    aligned && {
      ...aligned,
      start: aligned.start + from,
      end: aligned.end + from,
    }
  )
}

/** A long quote stands where both its ends do, at about its length. */
function alignEnds(
  text: string,
  quote: string,
  at: number,
): Alignment | undefined {
  const head = alignPart(text, quote.slice(0, END_LENGTH), at)
  const tailAt = at + quote.length - END_LENGTH
  const tail = alignWide(text, quote.slice(-END_LENGTH), tailAt)
  if (!head || !tail || tail.end <= head.start) return undefined
  const length = tail.end - head.start
  const drift = Math.abs(length - quote.length)
  const scale = quote.length / (2 * END_LENGTH)
  const errors = Math.max((head.errors + tail.errors) * scale, drift)
  return { start: head.start, end: tail.end, errors }
}

/** What was added or dropped in between has moved the tail. */
function alignWide(text: string, part: string, at: number) {
  const exact = text.indexOf(part.slice(-60), Math.max(0, at - part.length * 2))
  return alignPart(text, part, exact === -1 ? at : exact - part.length + 60)
}

/** How many of the two surroundings agree where they touch the quote. */
function contextAt(
  text: string,
  { prefix, suffix }: NearQuote,
  { start, end }: Span,
) {
  const before = prefix.trim().slice(-CONTEXT)
  const after = suffix.trim().slice(0, CONTEXT)
  const isBefore =
    before.length >= CONTEXT && text.slice(0, start).trimEnd().endsWith(before)
  const isAfter =
    after.length >= CONTEXT &&
    text
      .slice(end, end + CONTEXT + 4)
      .trimStart()
      .startsWith(after)
  return Number(isBefore) + Number(isAfter)
}

/** Where the quote may begin, by pieces of it that the text still holds. */
function candidatesFor(text: string, quote: string): number[] {
  const votes = new Map<number, number>()
  const step = Math.max(
    1,
    Math.floor((quote.length - SEED_LENGTH) / MOST_SEEDS),
  )
  for (let at = 0; at + SEED_LENGTH <= quote.length; at += step) {
    const seed = quote.slice(at, at + SEED_LENGTH)
    let hit = text.indexOf(seed)
    for (let hits = 0; hit !== -1 && hits < MOST_HITS; hits++) {
      const bucket = Math.round((hit - at) / SEED_LENGTH)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
      hit = text.indexOf(seed, hit + 1)
    }
  }
  return Array.from(votes)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([bucket]) => Math.max(0, bucket * SEED_LENGTH))
}
