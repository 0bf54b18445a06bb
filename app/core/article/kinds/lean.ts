import { findPattern } from '../worthiness/find-pattern.ts'
import type { Found, Reading } from '../worthiness/find-pattern.ts'
import type { Attribution } from '../attribution/attribute.ts'
import type { KindWords } from './kind-words.ts'

/** What the form of a sentence makes of it, before its facts are weighed. */
export type Lean = {
  towards:
    | 'question'
    | 'position'
    | 'prediction'
    | 'opinion'
    | 'statement'
    | 'introduction'
    | 'fact'
  /** The words that show it. */
  detail?: string
}

/** Reads the form of a sentence: asked, wanted, foretold, felt, declared or stated. */
export function leanOf(
  reading: Reading,
  attribution: Attribution,
  words: KindWords,
): Lean {
  if (isQuestion(reading.text, attribution)) return { towards: 'question' }
  if (/[:：]$/u.test(reading.text)) return { towards: 'introduction' }
  const silence = findPattern(reading, words.silence)
  if (silence) return { towards: 'introduction', detail: silence.piece }
  const declared = isDeclared(reading.text, attribution, words)
  const foretold = readForecast(reading, attribution, words)
  if (declared) return { towards: 'statement', detail: attribution.verb ?? '' }
  if (foretold) return { towards: 'prediction', detail: foretold }
  if (attribution.verb && words.speculation.test(attribution.verb)) {
    return { towards: 'opinion', detail: attribution.verb }
  }
  const wanted = findPattern(reading, words.demand)
  if (wanted) return { towards: 'position', detail: wanted.piece }
  const felt =
    findPattern(reading, words.belief) ?? findPattern(reading, words.sentiment)
  if (felt) return { towards: 'opinion', detail: felt.piece }
  return { towards: 'fact' }
}

function isQuestion(sentence: string, { quoted }: Attribution) {
  if (/[?？؟]["'”’»)]*$/u.test(sentence)) return true
  return quoted > 0.6 && /[?？؟]["”»]/u.test(sentence)
}

/** To promise, to deny, to accuse is an act; whether it was done can be checked. */
function isDeclared(
  sentence: string,
  { verb, speaker, quoted }: Attribution,
  { commitment, onRecord, ownPlan }: KindWords,
) {
  if (onRecord.test(sentence)) return true
  if (speaker === null || quoted >= 0.7) return false
  if (verb !== null && commitment.test(verb)) return true
  return quoted < 0.3 && ownPlan.test(sentence)
}

function readForecast(
  reading: Reading,
  { speaker }: Attribution,
  words: KindWords,
): string | undefined {
  const forecast =
    findPattern(reading, words.forecast) ?? findPattern(reading, words.effect)
  if (forecast) return forecast.piece
  const possible = findPattern(reading, words.possible)
  const certain = findPattern(reading, words.certain)
  if ((possible ?? certain) && words.condition.test(reading.text)) {
    return (possible ?? certain)?.piece
  }
  if (possible && !isNarrated(reading.text, possible, speaker, words)) {
    return possible.piece
  }
  return certain && speaker !== null ? certain.piece : undefined
}

/** "He designed tubes in which gas could be trapped" tells of the past. */
function isNarrated(
  sentence: string,
  possible: Found,
  speaker: string | null,
  { past }: KindWords,
) {
  if (/^(?:may|might)$/iu.test(possible.piece)) return false
  const before = sentence.slice(0, possible.index)
  if (speaker === null) return past.test(before)
  return /^would$/iu.test(possible.piece) && past.test(sentence)
}
