/** One line of the table. `ratio` is ours against what it is measured against. */
export type Figure = {
  what: string
  ours: string
  against: string
  ratio: number | null
  reach?: Reach
}

/** What was to be reached, in words, and whether it was. */
export type Reach = { wanted: string; isReached: boolean }

/** The middle of `numbers`. */
export function median(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ]
  return ((low ?? NaN) + (high ?? NaN)) / 2
}

/** Ours is to be at least `share` of what it is measured against. */
export function atLeast(share: number, ratio: number): Reach {
  return { wanted: `≥ ${share}`, isReached: ratio >= share }
}

export function tableOf(figures: readonly Figure[]) {
  const rows = [HEAD, ...figures.map(cellsOf)]
  const widths = HEAD.map((_, at) =>
    Math.max(...rows.map((row) => row[at]!.length)),
  )
  const lines = rows.map((row) =>
    row.map((cell, at) => cell.padEnd(widths[at]!)).join('  '),
  )
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const HEAD = ['what', 'ours', 'against', 'ratio', 'reach', '']

function cellsOf(figure: Figure) {
  const { what, ours, against, ratio, reach } = figure
  return [
    what,
    ours,
    against,
    ratio === null ? '' : ratio.toFixed(ratio < 0.1 ? 4 : 2),
    reach?.wanted ?? '',
    reach ? (reach.isReached ? 'reached' : 'MISSED') : '',
  ]
}

export function perSecond(count: number) {
  return `${Math.round(count).toLocaleString('en')}/s`
}

export function inMs(ms: number) {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`
}
