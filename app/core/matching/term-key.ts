/** Whose and what kind of documents a term is looked up in. */
export type TermSpace = { deskId: string; noun: string }

/**
 * The number a term is indexed by, a signed 32-bit integer (FNV-1a). Two terms
 * may share one; candidates found so fall when they are scored.
 */
export function termKey({ deskId, noun }: TermSpace, stem: string): number {
  let hash = 0x811c9dc5
  for (const character of `${deskId}\n${noun}\n${stem}`) {
    hash ^= character.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) | 0
}
