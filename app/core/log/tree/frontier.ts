import type { Sha256 } from '../crypto.ts'
import { nodeHash, type Hash } from './hashing.ts'
import { joined } from './prove.ts'
import { nodesOf, type Node } from './spans.ts'

/** A tree by its right edge: all that is needed to append, and to know its root. */
export type Frontier = {
  size: number
  /** The complete subtrees it consists of, the largest first. */
  hashes: readonly Hash[]
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] }

/** A complete subtree with its hash. */
export type HashedNode = Node & { hash: Hash }

/** The subtrees that the frontier of a tree of `size` entries consists of. */
export function frontierNodes(size: number): Node[] {
  return nodesOf({ start: 0, end: size })
}

/** Append an entry's hash: the new frontier, and every subtree it completes. */
export function append(
  sha256: Sha256,
  { size, hashes }: Frontier,
  entry: Hash,
): { frontier: Frontier; completed: HashedNode[] } {
  const left = [...hashes]
  let node: HashedNode = { level: 0, position: size, hash: entry }
  const completed = [node]
  while (node.position % 2 === 1) {
    const hash = nodeHash(sha256, left.pop()!, node.hash)
    node = { level: node.level + 1, position: (node.position - 1) / 2, hash }
    completed.push(node)
  }
  return {
    frontier: { size: size + 1, hashes: [...left, node.hash] },
    completed,
  }
}

/** The root of the tree. */
export function rootOf(sha256: Sha256, { hashes }: Frontier): Hash {
  return joined(sha256, hashes)
}
