import type { Sha256 } from '../crypto.ts'
import { emptyRoot, nodeHash, type Hash } from './hashing.ts'
import { nodesOf, type Node, type Span } from './spans.ts'

/** Finds the hashes of complete subtrees, in the order they are asked for. */
export type ReadNodes = (nodes: readonly Node[]) => Promise<readonly Hash[]>

/**
 * The hashes over `spans`, read in one go. A proof over n entries needs no more
 * than about 2 log2(n) stored hashes.
 */
export async function hashesOf(
  sha256: Sha256,
  spans: readonly Span[],
  readNodes: ReadNodes,
): Promise<Hash[]> {
  const wanted = spans.map(nodesOf)
  const found = await readNodes(wanted.flat())
  let at = 0
  return wanted.map(({ length }) =>
    joined(sha256, found.slice(at, (at += length))),
  )
}

/** The hash over neighbouring complete subtrees, the largest first. */
export function joined(sha256: Sha256, hashes: readonly Hash[]): Hash {
  const [last, ...rest] = hashes.toReversed()
  if (!last) return emptyRoot(sha256)
  return rest.reduce((right, left) => nodeHash(sha256, left, right), last)
}
