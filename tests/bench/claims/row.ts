/** One line of the table; `ours` undefined where the data is not here. */
export type Row = {
  what: string
  ours: string | undefined
  baseline: string
  others: string
  reach: string
  aim: string
  isReached: boolean
}

export type Aim = Omit<Row, 'ours' | 'isReached'>

/** A row whose figure is a share, reached from `least` on. */
export function share(value: number | undefined, least: number, aim: Aim): Row {
  return {
    ...aim,
    ours: value?.toFixed(3),
    isReached: value !== undefined && value >= least,
  }
}
