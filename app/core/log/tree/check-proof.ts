import { sameBytes } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'
import { nodeHash, type Hash } from './hashing.ts'

/** A tree as a checkpoint names it. */
export type Tree = { size: number; root: Hash }

type Entry = { index: number; hash: Hash }

/** True if the path proves the entry to be in the tree (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  sha256: Sha256,
  { index, hash }: Entry,
  { tree, path }: { tree: Tree; path: readonly Hash[] },
): boolean {
  if (!isCount(index) || !isCount(tree.size) || index >= tree.size) return false
  let node = index
  let last = tree.size - 1
  let root = hash
  for (const step of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      root = nodeHash(sha256, step, root)
      while (node % 2 === 0 && node !== 0) [node, last] = up(node, last)
    } else {
      root = nodeHash(sha256, root, step)
    }
    ;[node, last] = up(node, last)
  }
  return last === 0 && sameBytes(root, tree.root)
}

/**
 * True if the proof shows that `older` is the beginning of `newer`
 * (RFC 9162, 2.1.4.2). The empty tree is the beginning of every tree.
 */
export function provesConsistency(
  sha256: Sha256,
  { older, newer }: { older: Tree; newer: Tree },
  proof: readonly Hash[],
): boolean {
  if (!isCount(older.size) || older.size > newer.size) return false
  if (older.size === newer.size)
    return proof.length === 0 && sameBytes(older.root, newer.root)
  if (older.size === 0)
    return proof.length === 0 && sameBytes(older.root, sha256(new Uint8Array()))
  const isWhole = Number.isInteger(Math.log2(older.size))
  const [start, ...rest] = isWhole ? [older.root, ...proof] : proof
  if (!start) return false
  return climbs(sha256, { older, newer }, { start, rest })
}

function climbs(
  sha256: Sha256,
  { older, newer }: { older: Tree; newer: Tree },
  { start, rest }: { start: Hash; rest: readonly Hash[] },
) {
  let node = older.size - 1
  let last = newer.size - 1
  while (node % 2 === 1) [node, last] = up(node, last)
  let [oldRoot, newRoot] = [start, start]
  for (const step of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      oldRoot = nodeHash(sha256, step, oldRoot)
      newRoot = nodeHash(sha256, step, newRoot)
      while (node % 2 === 0 && node !== 0) [node, last] = up(node, last)
    } else {
      newRoot = nodeHash(sha256, newRoot, step)
    }
    ;[node, last] = up(node, last)
  }
  return (
    last === 0 &&
    sameBytes(oldRoot, older.root) &&
    sameBytes(newRoot, newer.root)
  )
}

function up(node: number, last: number): [number, number] {
  return [Math.floor(node / 2), Math.floor(last / 2)]
}

function isCount(value: number) {
  return Number.isSafeInteger(value) && value >= 0
}
