import type { Span } from '../span.ts'

/** Where a pattern stands in a window with how many single changes. */
export type Alignment = Span & { errors: number }

/** The stretch of a window that needs the fewest insertions, deletions and replacements to read like the pattern. */
export function alignQuote(
  window: string,
  pattern: string,
): Alignment | undefined {
  const height = pattern.length
  let costs = Uint32Array.from({ length: height + 1 }, (_, row) => row)
  let starts = new Uint32Array(height + 1)
  let best: Alignment = { start: 0, end: 0, errors: height }
  for (let column = 1; column <= window.length; column++) {
    const next = new Uint32Array(height + 1)
    const from = new Uint32Array(height + 1)
    from[0] = column
    const unit = window.charCodeAt(column - 1)
    for (let row = 1; row <= height; row++) {
      const isSame = pattern.charCodeAt(row - 1) === unit
      const replaced = (costs[row - 1] ?? 0) + (isSame ? 0 : 1)
      const added = (costs[row] ?? 0) + 1
      const dropped = (next[row - 1] ?? 0) + 1
      const least = Math.min(replaced, added, dropped)
      next[row] = least
      from[row] =
        least === replaced
          ? (starts[row - 1] ?? 0)
          : least === added
            ? (starts[row] ?? 0)
            : (from[row - 1] ?? 0)
    }
    costs = next
    starts = from
    const errors = costs[height] ?? height
    if (errors < best.errors) {
      best = { start: starts[height] ?? 0, end: column, errors }
    }
  }
  return best.end > best.start ? best : undefined
}
