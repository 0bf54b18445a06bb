import { english as englishKinds } from '../kinds/english.ts'
import type { KindWords } from '../kinds/kind-words.ts'
import { wordSet } from '../attribution/speech-words.ts'
import type { SpeechWords } from '../attribution/speech-words.ts'
import { english as englishSignals } from '../worthiness/english.ts'
import type { SignalWords } from '../worthiness/signal-words.ts'

/** All the words the engine knows of one language. */
export type LanguageWords = {
  speech: SpeechWords
  kinds: KindWords
  signals: SignalWords
  /** Whether the trained model has read the language. */
  isModelled: boolean
}

/** What is known of a language less well than English. */
export type Vocabulary = {
  speech: Partial<SpeechWords>
  kinds: Partial<KindWords>
  signals: Partial<SignalWords>
}

const NEVER = /(?!)/u
const NONE = wordSet()

const NO_SPEECH: SpeechWords = {
  verbs: NONE,
  doubtfulVerbs: NONE,
  findingVerbs: NONE,
  accordingTo: NEVER,
  between: NONE,
  bracket: NEVER,
  raisesNouns: false,
  passive: NONE,
  he: NONE,
  they: NONE,
  speakers: NONE,
  roles: NONE,
  articles: NONE,
  definite: NONE,
  self: NEVER,
  goingOn: NEVER,
}

const NO_KINDS = neverOf(englishKinds)

/** Figures speak in every language. */
const NO_SIGNALS: SignalWords = {
  ...neverOf(englishSignals),
  numberWithUnit: /[$€£₴₽]\s?\d[\d.,]*|\d[\d., ]*\s?(?:%|[€$£₴₽])/u,
  number: /(?<![\p{L}\p{N}.,-])(?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?!\d)/u,
  dated: /\b(?:1[5-9]|20)\d\d\b/u,
}

/** A language with what is known of it; the rest never matches. */
export function makeLanguage({
  speech,
  kinds,
  signals,
}: Vocabulary): LanguageWords {
  return {
    speech: { ...NO_SPEECH, ...speech },
    kinds: { ...NO_KINDS, ...kinds },
    signals: { ...NO_SIGNALS, ...signals },
    isModelled: false,
  }
}

function neverOf<Words extends Record<string, RegExp>>(words: Words): Words {
  const names = Object.keys(words)
  return Object.fromEntries(names.map((name) => [name, NEVER])) as Words
}
