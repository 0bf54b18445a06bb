import { readPost } from './read-post.ts'
import { matchingWords, type MatchingWords } from './words/language-words.ts'

export type TermKind = 'number' | 'date' | 'name' | 'word'

/** A word, name, number or date that says what a text is about. */
export type MatchTerm = {
  /** What texts are compared by. */
  stem: string
  /** As it stands in the text. */
  shown: string
  kind: TermKind
  /** From 0 to 1: how much it says of what the text is about. */
  weight: number
}

const WEAK = 0.5
const NUMERAL = 0.7

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'’-]*/gu
const SENTENCE_START = /(?:^|[.!?:\n“"«(—–])\s*$/u
const STATES = /\bU\.\s?S\.(?:\s?A\.?)?|\bUS\b|\bUnited States(?: of America)?/g
/** French writes a short word and the next as one: l’énergie. */
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu
const YEAR = /^(?:1[5-9]|20)\d\d$/
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/
/** Writing without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The terms of a text in their order, as often as they occur. */
export function matchTerms(text: string): MatchTerm[] {
  const { said, signature } = readPost(text)
  const words = matchingWords(said)
  return [...termsIn(said, words), ...termsIn(signature, words)]
}

/** Each stem once, in the order of the text, with the most that it says. */
export function distinctTerms(terms: readonly MatchTerm[]): MatchTerm[] {
  const distinct = new Map<string, MatchTerm>()
  for (const term of terms) {
    const known = distinct.get(term.stem)
    const isBetter =
      !known ||
      term.weight > known.weight ||
      (known.kind === 'word' && term.kind === 'name')
    if (isBetter) distinct.set(term.stem, term)
  }
  return [...distinct.values()]
}

function termsIn(said: string, words: MatchingWords): MatchTerm[] {
  const text = said.normalize('NFC').replace(STATES, 'USA')
  return [...text.matchAll(TOKEN)].flatMap(({ 0: shown, index }) => {
    if (/^\d/.test(shown)) return [numberTerm(shown)]
    if (UNSPACED.test(shown)) return pairsOf(shown)
    const isFirst = SENTENCE_START.test(
      text.slice(Math.max(0, index - 4), index),
    )
    return shown.split('-').flatMap((part) => wordTerm(part, words, isFirst))
  })
}

function numberTerm(shown: string): MatchTerm {
  const stem = shown.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.')
  const kind = YEAR.test(stem) ? 'date' : 'number'
  return { stem, shown, kind, weight: 1 }
}

function wordTerm(
  shown: string,
  words: MatchingWords,
  isFirst: boolean,
): MatchTerm[] {
  const bare = shown
    .replace(ELISION, '')
    .replace(/n['’]t$/u, '')
    .replace(/['’].*$/u, '')
  const folded = bare.toLowerCase()
  if (folded.length < 2 || words.stops.has(folded)) return []
  const number = words.numerals.get(folded)
  if (number)
    return [{ stem: number, shown: bare, kind: 'word', weight: NUMERAL }]
  const same = words.same.get(folded) ?? folded
  const stem = withoutMarks(words.stem(same))
  const weight = words.weak.has(stem) ? WEAK : 1
  return [{ stem, shown: bare, kind: kindOf(bare, same, isFirst), weight }]
}

function kindOf(shown: string, folded: string, isFirst: boolean): TermKind {
  if (MONTH.test(folded)) return 'date'
  return /^\p{Lu}/u.test(shown) && !isFirst ? 'name' : 'word'
}

function withoutMarks(stem: string) {
  return stem.normalize('NFKD').replace(/\p{M}+/gu, '')
}

function pairsOf(shown: string): MatchTerm[] {
  const signs = [...shown]
  return signs.slice(1).map((sign, at) => {
    const pair = `${signs[at]}${sign}`
    return { stem: pair, shown: pair, kind: 'word', weight: 1 }
  })
}
