import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { stopwords as englishStops } from '@orama/stopwords/english'
import { stopwords as frenchStops } from '@orama/stopwords/french'
import { stopwords as germanStops } from '@orama/stopwords/german'
import { stopwords as russianStops } from '@orama/stopwords/russian'
import { stopwords as spanishStops } from '@orama/stopwords/spanish'
import { stopwords as ukrainianStops } from '@orama/stopwords/ukrainian'
import { NUMERALS, SAME_WORDS, SHORT_WORDS, WEAK_WORDS } from './english.ts'

/** What a language says by other words, by little, or by its endings alone. */
export type MatchingWords = {
  stem: (word: string) => string
  /** Words that stand for no meaning of their own. */
  stops: ReadonlySet<string>
  /** Stems of words that every text may have. */
  weak: ReadonlySet<string>
  /** One word for several that mean the same here. */
  same: ReadonlyMap<string, string>
  numerals: ReadonlyMap<string, string>
}

const LANGUAGES: Record<string, MatchingWords> = {
  en: {
    stem: english,
    stops: plain(englishStops, SHORT_WORDS),
    weak: new Set(
      WEAK_WORDS.map((word) => english(SAME_WORDS.get(word) ?? word)),
    ),
    same: SAME_WORDS,
    numerals: NUMERALS,
  },
  fr: wordsBy(french, frenchStops),
  de: wordsBy(german, germanStops),
  es: wordsBy(spanish, spanishStops),
  ru: wordsBy(russian, russianStops),
  uk: wordsBy(ukrainian, ukrainianStops),
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN_WORDS = ['en', 'fr', 'de', 'es'].map((code) => LANGUAGES[code]!)
const CYRILLIC_WORDS = ['ru', 'uk'].map((code) => LANGUAGES[code]!)

/**
 * The words of the language that most function words of a text belong to. A claim
 * is too short for more; a text in any other language is treated as English is.
 */
export function matchingWords(text: string): MatchingWords {
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const usual = CYRILLIC.test(text) ? CYRILLIC_WORDS : LATIN_WORDS
  const counts = usual.map(
    ({ stops }) => tokens.filter((token) => stops.has(token)).length,
  )
  return usual[counts.indexOf(Math.max(...counts))]!
}

function wordsBy(
  stem: MatchingWords['stem'],
  stops: readonly string[],
): MatchingWords {
  return {
    stem,
    stops: plain(stops),
    weak: new Set(),
    same: new Map(),
    numerals: new Map(),
  }
}

/** Contractions are cut at their apostrophe before they are looked up. */
function plain(...lists: (readonly string[])[]) {
  return new Set(lists.flat().filter((word) => !word.includes("'")))
}
