import type { SignalName, Signals } from './signals.ts'

/**
 * What each signal adds to the score. Set by hand from what fact-check desks
 * ask for and rounded coarsely: halving or doubling any one of them moves the
 * measured ranking by little, so none is fitted to single pages.
 */
const WEIGHTS: Partial<Record<SignalName, number>> = {
  numberWithUnit: 1,
  number: 0.35,
  toll: 0.8,
  comparison: 0.35,
  change: 0.3,
  act: 0.35,
  accusation: 0.25,
  policy: 0.25,
  commitment: 0.25,
  declares: 0.5,
  factive: 0.4,
  reported: 0.3,
  dated: 0.25,
  superlative: 0.2,
  authority: 0.2,
  names: 0.2,
  headline: 0.5,
  cause: 0.2,
  record: 0.1,
  lead: 0.2,
  model: 1.2,
  opinion: -0.3,
  judgement: -0.3,
  quoted: -0.7,
  self: -0.4,
  foretells: -0.7,
  feels: -0.7,
  wants: -0.7,
  asks: -2,
  introduces: -1.5,
  scene: -0.4,
  vagueStart: -0.15,
  condition: -0.2,
  feeling: -0.2,
  negation: -0.1,
  depth: -0.35,
  hedge: -0.15,
}

const WEIGHED = Object.entries(WEIGHTS) as [SignalName, number][]

/** The sum at which a sentence scores 50, and how steeply the score rises there. */
const MIDDLE = 2.3
const STEEPNESS = 1.1

/** What one signal has added or taken. */
export type Contribution = { signal: SignalName; amount: number }

/** The score of a sentence, 0–100, with what made it, the largest part first. */
export function weigh(signals: Signals): {
  score: number
  contributions: Contribution[]
} {
  const contributions = WEIGHED.map(([signal, weight]) => ({
    signal,
    amount: weight * signals[signal],
  }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  const sum = contributions.reduce((total, { amount }) => total + amount, 0)
  const share = 1 / (1 + Math.exp(-STEEPNESS * (sum - MIDDLE)))
  return { score: Math.round(share * 1_000) / 10, contributions }
}
