import { fromBase64, toBase64 } from '../bytes.ts'
import type { Tree } from '../tree/check-proof.ts'
import { HASH_BYTES } from '../tree/hashing.ts'
import { readNote, type SignedNote } from './note.ts'

/** What a log says of itself at one size (C2SP tlog-checkpoint). */
export type Checkpoint = Tree & {
  /** The log's name, which never changes. */
  origin: string
}

/** The text that is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** The checkpoint that a signed note holds, or null if it holds none. */
export function readCheckpoint(
  note: string,
): { checkpoint: Checkpoint; signed: SignedNote } | null {
  const signed = readNote(note)
  if (!signed) return null
  const [origin, digits = '', encoded = ''] = signed.text.split('\n')
  const root = fromBase64(encoded)
  const size = Number(digits)
  if (!origin || !/^(0|[1-9]\d{0,14})$/.test(digits)) return null
  if (root?.length !== HASH_BYTES) return null
  return { checkpoint: { origin, size, root }, signed }
}
