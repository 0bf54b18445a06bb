/** The labels that raters gave to one claim, in one finished first round. */
export type RatedUnit = readonly { raterId: string; label: string }[]

/** Agreement of two people beyond chance; `kappa` is null if it is undefined. */
export type PairAgreement = {
  raterIds: readonly [string, string]
  n: number
  kappa: number | null
}

/**
 * Cohen's kappa of every pair of raters over the claims that both rated.
 * Cohen 1960, Educational and Psychological Measurement 20(1).
 */
export function agreementByPair(units: readonly RatedUnit[]): PairAgreement[] {
  const pairs = new Map<string, [string, string][]>()
  for (const unit of units) {
    const sorted = unit.toSorted((a, b) => (a.raterId < b.raterId ? -1 : 1))
    sorted.forEach((first, i) => {
      for (const second of sorted.slice(i + 1)) {
        const key = JSON.stringify([first.raterId, second.raterId])
        const labels = pairs.get(key) ?? []
        pairs.set(key, [...labels, [first.label, second.label]])
      }
    })
  }
  return [...pairs].map(([key, labels]) => ({
    raterIds: JSON.parse(key) as [string, string],
    n: labels.length,
    kappa: cohensKappa(labels),
  }))
}

/** Kappa of pairs of labels, or null if chance alone explains them all. */
export function cohensKappa(
  pairs: readonly (readonly [string, string])[],
): number | null {
  const n = pairs.length
  if (n === 0) return null
  const labels = new Set(pairs.flat())
  const observed = pairs.filter(([a, b]) => a === b).length / n
  let expected = 0
  for (const label of labels) {
    const first = pairs.filter(([a]) => a === label).length / n
    const second = pairs.filter(([, b]) => b === label).length / n
    expected += first * second
  }
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/**
 * Krippendorff's alpha with the nominal difference, or null if it is undefined.
 * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 */
export function nominalAlpha(units: readonly (readonly string[])[]) {
  return alpha(coincidencesOf(units), () => 1)
}

/**
 * Krippendorff's alpha with the ordinal difference over `order`, from lowest to
 * highest; labels outside it are left out. Null if it is undefined.
 */
export function ordinalAlpha(
  units: readonly (readonly string[])[],
  order: readonly string[],
) {
  const ordered = units.map((unit) => unit.filter((l) => order.includes(l)))
  const coincidences = coincidencesOf(ordered)
  const totals = order.map((label) => coincidences.totals.get(label) ?? 0)
  return alpha(coincidences, (a, b) =>
    ordinalDifference(totals, order.indexOf(a), order.indexOf(b)),
  )
}

/** Squared: how many ratings lie between two steps, counting half of each. */
function ordinalDifference(totals: readonly number[], a: number, b: number) {
  const between = totals.slice(Math.min(a, b), Math.max(a, b) + 1)
  const sum = between.reduce((all, one) => all + one, 0)
  return (sum - ((totals[a] ?? 0) + (totals[b] ?? 0)) / 2) ** 2
}

type Coincidences = {
  pairs: { a: string; b: string; weight: number }[]
  totals: Map<string, number>
}

/** Every ordered pair of labels within a unit, weighted by its number of raters. */
function coincidencesOf(units: readonly (readonly string[])[]): Coincidences {
  const pairs: Coincidences['pairs'] = []
  const totals = new Map<string, number>()
  for (const unit of units.filter(({ length }) => length > 1)) {
    const weight = 1 / (unit.length - 1)
    unit.forEach((a, i) => {
      totals.set(a, (totals.get(a) ?? 0) + 1)
      unit.forEach((b, j) => i !== j && pairs.push({ a, b, weight }))
    })
  }
  return { pairs, totals }
}

function alpha(
  { pairs, totals }: Coincidences,
  squaredDifference: (a: string, b: string) => number,
): number | null {
  const n = [...totals.values()].reduce((sum, count) => sum + count, 0)
  let observed = 0
  for (const { a, b, weight } of pairs) {
    if (a !== b) observed += weight * squaredDifference(a, b)
  }
  let expected = 0
  for (const [a, countOfA] of totals) {
    for (const [b, countOfB] of totals) {
      if (a !== b) expected += countOfA * countOfB * squaredDifference(a, b)
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
}
