/** The entries from `start` up to, not including, `end`. */
export type Span = { start: number; end: number }

/**
 * A complete subtree: at level 0 an entry's hash, at level n the hash over 2^n
 * entries from `position` * 2^n on. Once it is complete it never changes.
 */
export type Node = { level: number; position: number }

/** The parts whose hashes prove the entry `index`, from the lowest up. */
export function inclusionSpans(index: number, size: number): Span[] {
  return pathTo(index, { start: 0, end: size })
}

/**
 * The parts whose hashes prove that the tree of `from` entries is the beginning
 * of that of `to`, in the order of RFC 6962, 2.1.2.
 */
export function consistencySpans(from: number, to: number): Span[] {
  if (from === 0 || from === to) return []
  return growthOf(from, { start: 0, end: to }, true)
}

/** The complete subtrees that a span consists of, from left to right. */
export function nodesOf({ start, end }: Span): Node[] {
  const nodes: Node[] = []
  let at = start
  while (at < end) {
    const level = levelWithin(end - at)
    nodes.push({ level, position: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

function pathTo(index: number, span: Span): Span[] {
  if (span.end - span.start === 1) return []
  const [left, right] = split(span)
  return index < left.end
    ? [...pathTo(index, left), right]
    : [...pathTo(index, right), left]
}

/** `isKnown` while the old root itself is the hash of `span`. */
function growthOf(from: number, span: Span, isKnown: boolean): Span[] {
  if (from === span.end) return isKnown ? [] : [span]
  const [left, right] = split(span)
  return from <= left.end
    ? [...growthOf(from, left, isKnown), right]
    : [...growthOf(from, right, false), left]
}

/** At the largest power of two that is smaller than the number of entries. */
function split({ start, end }: Span): [Span, Span] {
  const middle = start + 2 ** levelWithin(end - start - 1)
  return [
    { start, end: middle },
    { start: middle, end },
  ]
}

/** The level of the largest complete tree that fits. */
function levelWithin(count: number) {
  return 31 - Math.clz32(count)
}
