import type { LogCrypto } from '../crypto.ts'
import {
  isSameKey,
  keysAt,
  readKeyRing,
  trustedWith,
  type IndexedKeyLeaf,
  type RingKey,
} from '../entries/key-ring.ts'
import { readCheckpoint, type Checkpoint } from '../note/checkpoint.ts'
import type { VerifierKey } from '../note/key.ts'
import { checkNote } from '../note/note.ts'
import type { LogFault } from './fault.ts'

/** A checkpoint with the keys of its log, and whether they can be believed. */
export type SignedTree = {
  faults: LogFault[]
  checkpoint: Checkpoint | null
  ring: RingKey[]
  /** The key that signed, and whether it follows from one that was kept. */
  signer: RingKey | null
  isPinned: boolean
}

/**
 * Who signed a checkpoint. Without a key that was kept, the keys that come along
 * are taken at their word: then it only shows that all fits together.
 */
export function checkSigned(
  crypto: LogCrypto,
  { note, keys }: { note: string; keys: readonly IndexedKeyLeaf[] },
  pinned: VerifierKey | null,
): SignedTree {
  const unsigned = { checkpoint: null, ring: [], signer: null, isPinned: false }
  const read = readCheckpoint(note)
  if (!read) return { ...unsigned, faults: [{ fault: 'no-proof' }] }
  const { checkpoint, signed } = read
  const ring = readKeyRing(crypto, keys)
  if (!ring)
    return { ...unsigned, checkpoint, faults: [{ fault: 'keys-broken' }] }
  const named = { ...unsigned, checkpoint, ring }
  if (ring[0]!.name !== checkpoint.origin)
    return { ...named, faults: [{ fault: 'another-log' }] }

  const checked = checkNote(crypto, signed, keysAt(ring, checkpoint.size))
  if (!checked.ok) return { ...named, faults: [{ fault: checked.refusal }] }
  const signers = ring.filter((key) =>
    checked.value.some((each) => isSameKey(each, key)),
  )
  const believed = pinned ? trustedWith(ring, pinned) : signers
  const signer = signers.find((key) => believed.includes(key)) ?? null
  const faults: LogFault[] = signer ? [] : [{ fault: 'key-not-trusted' }]
  return { ...named, faults, signer, isPinned: pinned !== null && !!signer }
}
