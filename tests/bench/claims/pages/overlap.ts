type Span = { start: number; end: number }

/** How many units two stretches share. */
export function overlapOf(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}

/** The span that shares most with the one asked for, if any shares something. */
export function findLargestOverlap<S extends Span>(
  span: Span,
  among: readonly S[],
): S | undefined {
  let best: S | undefined
  let most = 0
  for (const other of among) {
    const shared = overlapOf(span, other)
    if (shared <= most) continue
    most = shared
    best = other
  }
  return best
}
