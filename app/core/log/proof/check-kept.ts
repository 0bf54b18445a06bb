import type { LogCrypto } from '../crypto.ts'
import { keysAt, type RingKey } from '../entries/key-ring.ts'
import { readCheckpoint, type Checkpoint } from '../note/checkpoint.ts'
import { checkNote } from '../note/note.ts'
import { provesConsistency } from '../tree/check-proof.ts'
import type { Hash } from '../tree/hashing.ts'
import { readPath, type ConsistencyProof } from './bundle.ts'
import type { LogFault } from './fault.ts'

type Known = { checkpoint: Checkpoint; ring: readonly RingKey[] }

/** What of a kept checkpoint can be told without knowing how the log grew. */
export function readKept(
  crypto: LogCrypto,
  note: string,
  { checkpoint, ring }: Known,
): { kept: Checkpoint } | { fault: LogFault } {
  const read = readCheckpoint(note)
  if (!read) return { fault: { fault: 'kept-unreadable' } }
  const { checkpoint: kept, signed } = read
  if (kept.origin !== checkpoint.origin)
    return { fault: { fault: 'kept-another-log', at: kept.origin } }
  const checked = checkNote(crypto, signed, keysAt(ring, kept.size))
  return checked.ok ? { kept } : { fault: { fault: 'kept-not-signed' } }
}

/** Whether the log of a checkpoint grew out of the one that was kept, or into it. */
export function checkKept(
  crypto: LogCrypto,
  { note, growth }: { note: string; growth: ConsistencyProof | null },
  known: Known,
): LogFault[] {
  const read = readKept(crypto, note, known)
  if ('fault' in read) return [read.fault]
  const { kept } = read
  const { checkpoint } = known
  const [older, newer] =
    kept.size <= checkpoint.size ? [kept, checkpoint] : [checkpoint, kept]
  const path = pathBetween(older.size, newer.size, growth)
  if (!path)
    return [{ fault: 'kept-unproved', at: `${older.size}–${newer.size}` }]
  return provesConsistency(crypto.sha256, { older, newer }, path)
    ? []
    : [{ fault: 'kept-differs' }]
}

function pathBetween(
  from: number,
  to: number,
  growth: ConsistencyProof | null,
): Hash[] | null {
  if (from === to) return []
  if (growth?.from !== from || growth.to !== to) return null
  return readPath(growth.path)
}
