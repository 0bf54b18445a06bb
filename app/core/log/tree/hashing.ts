import { concat } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'

/** A SHA-256 in the tree. */
export type Hash = Uint8Array

export const HASH_BYTES = 32

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The hash of an entry (RFC 6962, 2.1): the prefix keeps it from being a node. */
export function leafHash(sha256: Sha256, entry: Uint8Array): Hash {
  return sha256(concat(LEAF, entry))
}

/** The hash over two subtrees (RFC 6962, 2.1). */
export function nodeHash(sha256: Sha256, left: Hash, right: Hash): Hash {
  return sha256(concat(NODE, left, right))
}

/** The root of a tree without entries. */
export function emptyRoot(sha256: Sha256): Hash {
  return sha256(new Uint8Array())
}
