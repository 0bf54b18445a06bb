import { findPattern, isFoundAgain } from './find-pattern.ts'
import type { Reading } from './find-pattern.ts'
import type { Lean } from '../kinds/lean.ts'
import type { SignalWords } from './signal-words.ts'

/** What is measured of one sentence; each value lies between 0 and about 3. */
export type Signals = Record<SignalName, number>

/** The signals that are counted by a pattern. */
const COUNTED = [
  'numberWithUnit',
  'number',
  'dated',
  'superlative',
  'comparison',
  'change',
  'accusation',
  'act',
  'commitment',
  'authority',
  'record',
  'cause',
  'policy',
  'condition',
  'opinion',
  'feeling',
  'hedge',
  'self',
  'vagueStart',
  'negation',
  'scene',
  'toll',
] as const

export const SIGNAL_NAMES = [
  ...COUNTED,
  'length',
  'names',
  'quoted',
  'reported',
  'lead',
  'depth',
  'headline',
  'model',
  'judgement',
  'asks',
  'wants',
  'foretells',
  'feels',
  'declares',
  'introduces',
  'factive',
] as const

export type SignalName = (typeof SIGNAL_NAMES)[number]

/** What surrounds the sentence in its article. */
export type Setting = {
  /** Share of the sentence in quotation marks. */
  quoted: number
  speaker: string | null
  /** The verb of speech. */
  verb: string | null
  /** Its place among the sentences of the body, from 0. */
  place: number
  /** Its place as a share of the body, 0–1. */
  depth: number
  lean: Lean
  /** Share of its weighty words that the headline has, too. */
  headline: number
  /** What the trained model gives, 0–1. */
  model: number
}

/** The pieces of a sentence that a pattern rests on, by signal. */
export type Findings = Partial<Record<SignalName, string>>

/** Measures a sentence by the words of its language. */
export function measure(
  reading: Reading,
  words: SignalWords,
  setting: Setting,
): { signals: Signals; findings: Findings } {
  const findings: Findings = {}
  /** What comes a third time adds nothing. */
  const count = (name: keyof SignalWords & SignalName) => {
    const found = findPattern(reading, words[name])
    if (!found) return 0
    findings[name] = found.piece.trim()
    return isFoundAgain(reading, words[name], found) ? 2 : 1
  }
  const wordCount = reading.text.split(' ').length
  const names = reading.text.match(NAME_INSIDE)?.length ?? 0
  const found = Object.fromEntries(
    COUNTED.map((name) => [name, count(name)]),
  ) as Record<(typeof COUNTED)[number], number>
  const isHard = found.numberWithUnit + found.number + found.act > 0
  const signals = {
    ...found,
    length: Math.min(2, wordCount / 25),
    names: Math.min(2, names / 4),
    quoted: Math.max(0, (setting.quoted - 0.4) / 0.6),
    factive: setting.verb && words.factive.test(setting.verb) ? 1 : 0,
    reported: setting.speaker && setting.quoted < 0.5 ? 1 : 0,
    depth: setting.depth,
    lead: setting.place < 3 ? 1 - setting.place / 3 : 0,
    headline: setting.headline,
    model: setting.model,
    judgement: found.opinion > 0 && !isHard ? 1 : 0,
    ...leanings(setting.lean, found.commitment > 0),
  }
  return { signals, findings }
}

/** A promise or denial weighs in full, praise and blame little. */
function leanings({ towards }: Lean, isCommitted: boolean) {
  const is = (other: Lean['towards']) => (towards === other ? 1 : 0)
  return {
    asks: is('question'),
    wants: is('position'),
    foretells: is('prediction'),
    feels: is('opinion'),
    declares: is('statement') * (isCommitted ? 1 : 0.3),
    introduces: is('introduction'),
  }
}

/** Where a capitalised word stands inside a sentence. */
const NAME_INSIDE = /[\p{Ll},] (?=\p{Lu}[\p{L}’'-])/gu
