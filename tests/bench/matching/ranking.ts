export type Ranking = {
  map1: number
  map3: number
  map5: number
  precision1: number
  precision3: number
  precision5: number
  reciprocal: number
}

/** What of one ranked list is right, as the shared tasks on matching count it. */
export function rankingOf(
  ranked: readonly string[],
  right: ReadonlySet<string>,
): Ranking {
  const first = ranked.findIndex((id) => right.has(id))
  return {
    map1: averagePrecision(ranked.slice(0, 1), right),
    map3: averagePrecision(ranked.slice(0, 3), right),
    map5: averagePrecision(ranked.slice(0, 5), right),
    precision1: precision(ranked, right, 1),
    precision3: precision(ranked, right, 3),
    precision5: precision(ranked, right, 5),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  }
}

export function meanRanking(rankings: readonly Ranking[]): Ranking {
  const mean = (key: keyof Ranking) =>
    rankings.reduce((sum, one) => sum + one[key], 0) / rankings.length
  return {
    map1: mean('map1'),
    map3: mean('map3'),
    map5: mean('map5'),
    precision1: mean('precision1'),
    precision3: mean('precision3'),
    precision5: mean('precision5'),
    reciprocal: mean('reciprocal'),
  }
}

function averagePrecision(
  ranked: readonly string[],
  right: ReadonlySet<string>,
) {
  let hits = 0
  let sum = 0
  for (const [at, id] of ranked.entries()) {
    if (!right.has(id)) continue
    hits++
    sum += hits / (at + 1)
  }
  return sum / right.size
}

function precision(
  ranked: readonly string[],
  right: ReadonlySet<string>,
  most: number,
) {
  return ranked.slice(0, most).filter((id) => right.has(id)).length / most
}
