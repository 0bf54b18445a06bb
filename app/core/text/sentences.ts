import { ABBREVIATIONS, COUNTERS, TITLES } from './abbreviations.ts'
import { findListItems } from './list-items.ts'
import { startersOf } from './sentence-starters.ts'
import type { Span } from './span.ts'
import { findUnstoppedEnds } from './unstopped.ts'

/** Where a sentence may end: the stops, what closes with them, and what follows. */
const STOP =
  /[.!?…؟](?:[.!?…]| \.(?![^\s"'”’»)\]]))*(["'“”’»‘)\]]{0,4})(?=\s|$)|(?<=\p{Ll}{3})[.!?]+(?=\p{Lu}\p{Ll}+[\s,’'])|\.{2,}(?=\p{Lu})(?<=\p{Ll}{3}\.+)|[?!]+(?=\p{Ll}{3})(?<=\p{Ll}{3}[?!]+)(?<![/=@.]\S{0,80})|[:;]-?[)D](?=\s)|[。！？।]+["'”’」』）»]{0,4}|\n\s{0,9}\n|(?<!\S)(?:\*{3,20}|={8,}|_{8,})(?=\s)|\d\d?:\d\d(?::\d\d)? [AP]M(?= [\p{L}"])/gu

/** How far before and after a stop is looked. */
const REACH = 40

/** The sentences of a text, trimmed, in order, none overlapping another. */
export function splitSentences(text: string, language = 'en'): Span[] {
  const manner = { language, isInformal: /^[\s"'“]*\p{Ll}/u.test(text) }
  const items = findListItems(text)
  const labels = new Set(items.map(({ end }) => end))
  const ends = Array.from(text.matchAll(STOP))
    .map((stop) => ({ stop, end: stop.index + stop[0].length }))
    .filter(({ end }) => !labels.has(end))
    .filter(({ stop, end }) => isEnd(text, stop, { end, ...manner }))
    .map(({ end }) => end)
  const starts = items.slice(1).map(({ start }) => start)
  return spansBetween(
    text,
    [...ends, ...starts, ...findUnstoppedEnds(text), text.length].toSorted(
      (a, b) => a - b,
    ),
  )
}

function spansBetween(text: string, ends: number[]): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const end of ends) {
    if (end <= from) continue
    const piece = text.slice(from, end)
    const start = from + piece.length - piece.trimStart().length
    const trimmed = piece.trim()
    const last = spans.at(-1)
    if (last && /^[.!?…\s]+$/u.test(trimmed)) {
      last.end = start + trimmed.length
    } else if (trimmed !== '') {
      spans.push({ start, end: start + trimmed.length })
    }
    from = end
  }
  return spans
}

/** In an informal text sentences begin without a capital. */
type Place = { end: number; language: string; isInformal: boolean }

function isEnd(text: string, stop: RegExpExecArray, place: Place): boolean {
  const [found, closers = ''] = stop
  if (!/^[.!?…؟:;]/u.test(found)) return true
  const after = text.slice(place.end, place.end + REACH * 2)
  const next = after.trimStart()
  if (next === '') return true
  const before = text.slice(Math.max(0, stop.index - REACH), stop.index)
  if (before.endsWith(':')) return false
  if (/^(?:https?:|www\.)/u.test(next)) return true
  if (
    /^["'“”‘’«„([¿¡–—-]*\p{Ll}/u.test(next) &&
    !isCareless(before, next, stop, place)
  )
    return false
  if (/^[,;:)\]]/u.test(next)) return false
  if (closers !== '') return !isGoneOn(before, closers, next)
  if (after === next) {
    return found.length > 1 || isStarter(next, place.language)
  }
  if (found === '.') return isEndAfterDot(before, next, place)
  return !(/^(?:\.\.\.|…|\. \. \.)$/u.test(found) && /^I\b/u.test(next))
}

/** Words as long as this are not cut short by a stop. */
const LONG_WORD = 6

/** A sentence that begins without a capital, as in hasty writing. */
function isCareless(
  before: string,
  next: string,
  [found, closers]: RegExpExecArray,
  { language, isInformal }: Place,
) {
  if (isInformal) return true
  if (closers || /…|\.\s?\./u.test(found)) return false
  if (!/(?<!\p{L})\p{Ll}{4,}$/u.test(before)) return false
  const word = /\p{Ll}+$/u.exec(before)?.[0] ?? ''
  if (TITLES.has(word) || ABBREVIATIONS.has(word)) return false
  if (word.length >= LONG_WORD) return true
  const first = /^\p{Ll}+/u.exec(next)?.[0] ?? ''
  return startersOf(language).has(first)
}

/** A quotation that its tag follows, or an omission in brackets. */
function isGoneOn(before: string, closers: string, next: string) {
  if (closers.includes(']') && before.endsWith('[')) return true
  return /["'”’»]/u.test(closers) && TAG.test(next)
}

const TAG =
  /^(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gen|Gov|Prof)\. )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3},? (?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|recalled|continued|tweeted|noted|notes|argued|argues|insisted|explained|explains|concluded|concludes|joked|quipped)\b/u

function isEndAfterDot(
  before: string,
  next: string,
  { language, isInformal }: Place,
) {
  const word = /[^\s("'“‘«„[]*$/u.exec(before)?.[0] ?? ''
  const plain = word.toLowerCase()
  const starts = isStarter(next, language)
  if (/^\p{N}/u.test(next) && COUNTERS.has(plain)) return false
  if (/^\d{1,2}$/u.test(word)) return isEndAfterNumber(before, next, language)
  if (/^[ap]\.m$/u.test(word)) return starts
  if (/^[AP]\.M$/u.test(word)) return /^\p{Lu}/u.test(next)
  if (TITLES.has(plain) && isTitleHere(word, next)) return false
  if (isInitial(word)) return isEndAfterInitial(before, starts)
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word)) return starts
  if (ABBREVIATIONS.has(plain)) return starts || /^["“«]/u.test(next)
  return !isInformal || !/^\p{Ll}$/u.test(plain)
}

/** "St. Louis", "г. Москва"; but "Mount St." may close a text. */
function isTitleHere(word: string, next: string) {
  return word !== word.toLowerCase() || /^[\p{L}\p{N}]/u.test(next)
}

function isInitial(word: string) {
  return /^\p{Lu}$/u.test(word) || /^\p{Lu}\p{Ll}?-\p{Lu}$/u.test(word)
}

/** "you and I. Did", against "Albert I. Jones". */
function isEndAfterInitial(before: string, starts: boolean) {
  return starts && /(?:^|\s)\p{Ll}+ I$/u.test(before)
}

/** "am 3. Oktober" goes on; "in 2009. He" ends; "1. The first item" is a list. */
function isEndAfterNumber(before: string, next: string, language: string) {
  if (/^\s*\d{1,2}$/u.test(before)) return false
  if (!/^(?:de|cs|da|nb|no|fi|pl|sk|hu)/u.test(language)) return true
  return isStarter(next, language)
}

function isStarter(next: string, language: string) {
  const word = /^["'“‘«„([¿¡–—\s-]*(\p{Lu}[\p{L}’']*)/u.exec(next)?.[1] ?? ''
  const plain = word.toLowerCase().replace(/[’'].*$/u, '')
  return startersOf(language).has(plain)
}
