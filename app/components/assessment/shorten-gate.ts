import type { GateFinding } from '#app/core/review/gate.ts'

/**
 * What a writer needs to read of the gate: each rule once, and no rule that is
 * broken only because a text named before it is missing.
 */
export function shortenGate(gate: readonly GateFinding[]): GateFinding[] {
  const own = gate.filter(({ rule }) => !rule)
  const missing = new Set(own.map(({ field }) => field))
  const rules = new Map(
    gate
      .filter(({ rule, field }) => rule && !missing.has(field))
      .filter(({ rule }) => rule !== 'CR-005' || own.length === 0)
      .map((finding) => [finding.rule, finding]),
  )
  const all = [...own, ...rules.values()]
  return all.toSorted((a, b) => weightOf(a) - weightOf(b))
}

function weightOf({ weight }: GateFinding) {
  return weight === 'stops' ? 0 : 1
}
