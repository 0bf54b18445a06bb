import { english as englishSpeech } from './attribution/english.ts'
import { english as englishKinds } from './kinds/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { makeLanguage } from './languages/make-language.ts'
import type { LanguageWords } from './languages/make-language.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'
import { ukrainian } from './languages/ukrainian.ts'
import { english as englishSignals } from './worthiness/english.ts'

export type { LanguageWords } from './languages/make-language.ts'

const LANGUAGES: Record<string, LanguageWords> = {
  en: {
    speech: englishSpeech,
    kinds: englishKinds,
    signals: englishSignals,
    isModelled: true,
  },
  es: spanish,
  fr: french,
  de: german,
  ru: russian,
  uk: ukrainian,
}

const UNKNOWN = makeLanguage({ speech: {}, kinds: {}, signals: {} })

/** The words of a language, by the first part of its code. */
export function wordsOf(language: string): LanguageWords {
  return LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? UNKNOWN
}

/** How much the engine knows of a language: everything, its words without model and wording, or sentences and figures only. */
export type LanguageReach = 'full' | 'words' | 'sentences'

/** How far the engine reaches in a language. */
export function reachOf(language: string): LanguageReach {
  const words = wordsOf(language)
  if (words === UNKNOWN) return 'sentences'
  return words.isModelled ? 'full' : 'words'
}
