import { canonicalJson } from '../../audit/chain.ts'
import { fromBase64, sameBytes, toBase64, utf8 } from '../bytes.ts'
import type { LogCrypto } from '../crypto.ts'
import type { VerifierKey } from '../note/key.ts'
import type { KeyLeaf } from './leaf.ts'

/** Which key signed the log from which entry on. */
export type RingKey = VerifierKey & {
  /** The entry that brought it in. */
  index: number
  since: string
  why: KeyLeaf['why']
  /** The entry that brought in the next key; null while it is in use. */
  until: number | null
}

export type IndexedKeyLeaf = { index: number; leaf: KeyLeaf }

type Statement = Omit<KeyLeaf, 'signatures'>

/** What the new key and the one before sign; its first line says what it is. */
export function keyStatement(statement: Statement): string {
  const { kind, origin, publicKey, previousKey, why, loggedAt } = statement
  const said = { kind, origin, publicKey, previousKey, why, loggedAt }
  return `claimdesk.key/1\n${canonicalJson(said)}\n`
}

/**
 * The keys of a log from its key entries, in order. Null if one does not fit the
 * one before, or is not signed as it says.
 */
export function readKeyRing(
  crypto: LogCrypto,
  leaves: readonly IndexedKeyLeaf[],
): RingKey[] | null {
  const ring: RingKey[] = []
  for (const { index, leaf } of leaves) {
    const publicKey = fromBase64(leaf.publicKey)
    const before = ring.at(-1)
    if (!publicKey || !follows(crypto, leaf, before)) return null
    if (before && index <= before.index) return null
    if (before) before.until = index
    const { origin: name, why, loggedAt: since } = leaf
    ring.push({ name, publicKey, index, since, why, until: null })
  }
  return ring.length > 0 ? ring : null
}

/**
 * The keys that may sign the tree of `size` entries. That which ends with the
 * entry of a new key may be signed by the old one, too.
 */
export function keysAt(ring: readonly RingKey[], size: number): RingKey[] {
  return ring.filter(
    ({ index, until }) => index < size && (until === null || size <= until + 1),
  )
}

/**
 * Those of the ring that vouch for `pinned` or that it vouches for: rotated one
 * into the next. A key that took the place of a lost one is vouched for by none.
 */
export function trustedWith(
  ring: readonly RingKey[],
  pinned: VerifierKey,
): RingKey[] {
  const at = ring.findIndex((key) => isSameKey(key, pinned))
  if (at < 0) return []
  const isBreak = ({ why }: RingKey) => why !== 'rotated'
  const end = ring.findIndex((key, place) => place > at && isBreak(key))
  const start = ring.findLastIndex((key, place) => place <= at && isBreak(key))
  return ring.slice(start, end < 0 ? undefined : end)
}

/** True if both are one key under one name. */
export function isSameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name && sameBytes(a.publicKey, b.publicKey)
}

function follows(
  { verify }: LogCrypto,
  leaf: KeyLeaf,
  before: RingKey | undefined,
) {
  const said = utf8(keyStatement(leaf))
  const isSignedBy = (key: string | null, signature: string | null) => {
    const [raw, bytes] = [fromBase64(key ?? '!'), fromBase64(signature ?? '!')]
    return raw !== null && bytes !== null && verify(raw, said, bytes)
  }
  const { publicKey, previousKey, signatures } = leaf
  if (!isSignedBy(publicKey, signatures.own)) return false
  if (leaf.why === 'first') return !before && previousKey === null
  if (!before || leaf.origin !== before.name) return false
  if (previousKey !== toBase64(before.publicKey)) return false
  return leaf.why === 'lost' || isSignedBy(previousKey, signatures.previous)
}
