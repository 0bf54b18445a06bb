import type { Span } from '../../text/span.ts'
import { CHROME_PHRASES, END_PHRASES } from './chrome-phrases.ts'
import { hasCredit, isCaptionMark, startsLikeCaption } from './caption.ts'
import { isBylineText } from './byline.ts'
import { addressesReader } from './to-reader.ts'
import { makePhraseTest } from './phrase-list.ts'

/** What one line tells by itself and by where it stands. */
export type LineFacts = Span & {
  text: string
  words: number
  /** Ends as a sentence does. */
  ends: boolean
  /** Introduces a list. */
  introduces: boolean
  /** Blank lines before it. */
  isApart: boolean
  /** Most longer words begin with a capital, as in headlines. */
  isTitleCase: boolean
  isChrome: boolean
  /** Tells that the article is over. */
  isEnd: boolean
  isCredited: boolean
  isCaptionMark: boolean
  isCaptionLike: boolean
  isByline: boolean
  /** Speaks about the site and its use. */
  isToReader: boolean
  /** Stands more than once on the page. */
  isRepeated: boolean
  /** Stands again a few lines on or before, as the words under a picture do. */
  isTwin: boolean
  /** Running text: what articles are made of. */
  isProse: boolean
}

/** Longer lines are judged by their beginning and end. */
const LONGEST_LOOK = 1_000

/** How many lines apart the words under one picture are repeated. */
const TWIN_REACH = 5

/** Scripts without spaces stand far from the Latin letters. */
const FAR = /[^\u0000-\u0dff]/

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

const isChromePhrase = makePhraseTest(Object.values(CHROME_PHRASES).flat())
const isEndPhrase = makePhraseTest(END_PHRASES)

/** The facts of every line, in order. */
export function readLineFacts(text: string, lines: Span[]): LineFacts[] {
  const keys = lines.map((line) => keyOf(text, line))
  const counts = countKeys(keys)
  return lines.map((line, index) => {
    const content = look(text.slice(line.start, line.end))
    const before = text.slice(lines[index - 1]?.end ?? 0, line.start)
    const facts = factsOf(content)
    return {
      ...line,
      ...facts,
      isApart: index === 0 || countBreaks(before) > 1,
      isRepeated: (counts.get(keys[index] ?? '') ?? 0) > 1,
      isTwin: isTwin(keys, index),
    }
  })
}

function factsOf(text: string) {
  const words = countWords(text)
  return words <= 1 ? factsOfWord(text, words) : factsOfLine(text, words)
}

/** A line of one word can only be a label. */
function factsOfWord(text: string, words: number) {
  const ends = endsSentence(text)
  return {
    text,
    words,
    ends,
    introduces: false,
    isTitleCase: false,
    isChrome: !ends || isChromePhrase(text),
    isEnd: words === 1 && isEndPhrase(text),
    isCredited: false,
    isCaptionMark: isCaptionMark(text),
    isCaptionLike: false,
    isByline: isBylineText(text, words),
    isToReader: false,
    isProse: false,
  }
}

function factsOfLine(text: string, words: number) {
  const ends = endsSentence(text)
  const isChrome = isChromeLine(text, words)
  const isTitleCase = isInTitleCase(text)
  const isAsking = isTitleCase && /[?!]["'”’»]?$/u.test(text)
  return {
    text,
    words,
    ends,
    introduces: /[:：]["'”’»]?$/u.test(text) && words >= 4,
    isTitleCase,
    isChrome,
    isEnd: words <= 8 && isEndPhrase(text),
    isCredited: hasCredit(text),
    isCaptionMark: isCaptionMark(text),
    isCaptionLike: startsLikeCaption(text),
    isByline: isBylineText(text, words),
    isToReader: words > 2 && !isChrome && addressesReader(text),
    isProse: !isChrome && !isAsking && isRunningText(words, ends),
  }
}

function isRunningText(words: number, ends: boolean) {
  return (words >= 7 && ends) || words >= 28
}

function isInTitleCase(text: string) {
  if (text.length > 200) return false
  const long = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  const raised = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 3 && raised.length >= long.length * 0.7
}

function isChromeLine(text: string, words: number) {
  if (words > 14) return /^(©|\(c\) |copyright )/iu.test(text) && words < 30
  if (/^[\d\s.,:;|/•·×–—-]+$/u.test(text)) return true
  if (/^https?:\/\/\S+$|^www\.\S+$|^\S+@\S+\.\w+$/u.test(text)) return true
  if (/^\d+ (minutes?|hours?|days?|weeks?|months?) ago$/iu.test(text))
    return true
  return isChromePhrase(text)
}

function endsSentence(text: string) {
  return /[.!?…؟。！？।][\])"'“”’‘»›]{0,3}$/u.test(text)
}

function look(line: string) {
  const trimmed = line.trim()
  if (trimmed.length <= LONGEST_LOOK) return trimmed
  return trimmed.slice(0, LONGEST_LOOK / 2) + trimmed.slice(-LONGEST_LOOK / 2)
}

/** In scripts without spaces two characters count as a word. */
function countWords(text: string) {
  const unspaced = FAR.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0
  if (unspaced > 4) return Math.ceil(unspaced / 2)
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function countBreaks(between: string) {
  return between.slice(0, 20).match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0
}

function countKeys(keys: string[]) {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function isTwin(keys: string[], index: number) {
  const around = keys.slice(Math.max(0, index - TWIN_REACH), index + TWIN_REACH)
  return around.filter((key) => key === keys[index]).length > 1
}

function keyOf(text: string, { start, end }: Span) {
  return text.slice(start, Math.min(end, start + LONGEST_LOOK)).trim()
}
