/** What a model gave and what was right. */
export type Scored = { score: number; relevant: boolean }

/** F1 of what scores at least the threshold. */
export function f1(scored: Scored[], threshold: number): number {
  const chosen = scored.filter(({ score }) => score >= threshold)
  const right = chosen.filter(({ relevant }) => relevant).length
  const relevant = scored.filter(({ relevant }) => relevant).length
  return (2 * right) / Math.max(1, chosen.length + relevant)
}

/** F1 of the relevant and of the rest. */
export function bothF1(scored: Scored[], threshold: number) {
  const turned = scored.map(({ score, relevant }) => ({
    score: score >= threshold ? 0 : 1,
    relevant: !relevant,
  }))
  return { relevant: f1(scored, threshold), rest: f1(turned, 1) }
}

/** The mean of both. */
export function macroF1(scored: Scored[], threshold: number): number {
  const { relevant, rest } = bothF1(scored, threshold)
  return (relevant + rest) / 2
}

/** The threshold, in hundredths, at which the mean of both is highest. */
export function bestThreshold(scored: Scored[]): number {
  const thresholds = Array.from(
    { length: 80 },
    (_, index) => (index + 10) / 100,
  )
  return thresholds.reduce((best, threshold) =>
    macroF1(scored, threshold) > macroF1(scored, best) ? threshold : best,
  )
}
