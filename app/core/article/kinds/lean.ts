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
  sentence: string,
  attribution: Attribution,
  words: KindWords,
): Lean {
  if (isQuestion(sentence, attribution)) return { towards: 'question' }
  if (/[:：]$/u.test(sentence)) return { towards: 'introduction' }
  const silence = words.silence.exec(sentence)
  if (silence) return { towards: 'introduction', detail: silence[0] }
  const declared = isDeclared(sentence, attribution, words)
  const foretold = readForecast(sentence, attribution, words)
  if (declared) return { towards: 'statement', detail: attribution.verb ?? '' }
  if (foretold) return { towards: 'prediction', detail: foretold }
  if (attribution.verb && words.speculation.test(attribution.verb)) {
    return { towards: 'opinion', detail: attribution.verb }
  }
  const wanted = words.demand.exec(sentence)
  if (wanted) return { towards: 'position', detail: wanted[0] }
  const felt = words.belief.exec(sentence) ?? words.sentiment.exec(sentence)
  if (felt) return { towards: 'opinion', detail: felt[0] }
  return { towards: 'fact' }
}

function isQuestion(sentence: string, { quoted }: Attribution) {
  if (/[?？]["'”’»)]*$/u.test(sentence)) return true
  return quoted > 0.6 && /[?？]["”»]/u.test(sentence)
}

/** To promise, to deny, to accuse is an act; whether it was done can be checked. */
function isDeclared(
  sentence: string,
  { verb, speaker, quoted }: Attribution,
  { commitment, ownPlan }: KindWords,
) {
  if (speaker === null || quoted >= 0.7) return false
  if (verb !== null && commitment.test(verb)) return true
  return quoted < 0.3 && ownPlan.test(sentence)
}

function readForecast(
  sentence: string,
  { speaker }: Attribution,
  words: KindWords,
): string | undefined {
  const forecast = words.forecast.exec(sentence) ?? words.effect.exec(sentence)
  if (forecast) return forecast[0]
  const possible = words.possible.exec(sentence)
  const certain = words.certain.exec(sentence)
  if (words.condition.test(sentence) && (possible ?? certain)) {
    return (possible ?? certain)?.[0]
  }
  if (possible && !isNarrated(sentence, possible, speaker, words)) {
    return possible[0]
  }
  return certain && speaker !== null ? certain[0] : undefined
}

/** "He designed tubes in which gas could be trapped" tells of the past. */
function isNarrated(
  sentence: string,
  possible: RegExpExecArray,
  speaker: string | null,
  { past }: KindWords,
) {
  if (/^(?:may|might)$/iu.test(possible[0])) return false
  const before = sentence.slice(0, possible.index)
  if (speaker === null) return past.test(before)
  return /^would$/iu.test(possible[0]) && past.test(sentence)
}
