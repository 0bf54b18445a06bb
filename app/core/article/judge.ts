import type { Assessed } from './assess.ts'
import { judgeKind } from './kinds/judge-kind.ts'
import type { Judgement } from './kinds/judge-kind.ts'
import { wordsOf } from './language-words.ts'
import type { Reason } from './reason.ts'
import { reasonsFor } from './reasons.ts'
import { weigh } from './worthiness/weigh.ts'

/** A sentence with its kind, its score and whether it is offered as a claim. */
export type Judged = Assessed &
  Omit<Judgement, 'reason'> & {
    score: number
    kept: boolean
    /** The one reason that decided. */
    reason: Reason
    reasons: Reason[]
  }

/** Fewer words make no claim, unless they are long. */
const FEWEST_WORDS = 4
const SHORT = 20
/** Below this a sentence is not offered. */
const LEAST_SCORE = 8
/** What cannot be checked is shown, but low. */
const UNCHECKABLE_SHARE = 0.5

/** Judges every sentence; one that was said already gives way to its twin. */
export function judgeAll(sentences: Assessed[], language: string): Judged[] {
  const seen = new Set<string>()
  return sentences.map((sentence) => {
    const key = sentence.reading.lower
    const judged = judge(sentence, { language, isRepeated: seen.has(key) })
    seen.add(key)
    return judged
  })
}

function judge(
  sentence: Assessed,
  { language, isRepeated }: { language: string; isRepeated: boolean },
): Judged {
  const judgement = judgeKind({
    ...sentence,
    speaker: sentence.attribution.speaker,
    isPast: wordsOf(language).kinds.past.test(sentence.reading.text),
  })
  const { score: whole, contributions } = weigh(sentence.signals)
  const share = judgement.checkable ? 1 : UNCHECKABLE_SHARE
  const score = Math.round(whole * share * 10) / 10
  const reasons = reasonsFor(sentence, contributions, judgement)
  const dropped = whyDropped(sentence, judgement, { score, isRepeated })
  return {
    ...sentence,
    ...judgement,
    score,
    kept: dropped === undefined,
    reason: dropped ?? reasons[0] ?? { code: 'kept' },
    reasons,
  }
}

function whyDropped(
  { reading }: Assessed,
  { kind, reason }: Judgement,
  { score, isRepeated }: { score: number; isRepeated: boolean },
): Reason | undefined {
  if (isRepeated) return { code: 'repeated' }
  if (kind === 'question' || kind === 'other')
    return reason ?? { code: 'question' }
  if (isTooShort(reading.text)) return { code: 'too-short' }
  const isShown = kind === 'prediction' || kind === 'opinion'
  return score < LEAST_SCORE && !isShown
    ? { code: 'below-threshold' }
    : undefined
}

function isTooShort(text: string) {
  if (text.length >= SHORT) return false
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS
}
