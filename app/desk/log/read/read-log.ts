import { readKeyRing, type RingKey } from '#app/core/log/entries/key-ring.ts'
import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { fingerprint, writeKey } from '#app/core/log/note/key.ts'
import { LOG_FORMAT } from '#app/core/log/proof/whole-log.ts'
import { findLogCheckpoint, listKeyLeaves, listLogLeaves } from '#db/log/log.ts'
import { logCrypto } from '../crypto.ts'
import type { LogSource } from './read-proof.ts'

/** A key as readers are told of it. */
export type PublishedKey = {
  /** SHA-256 of the raw public key. */
  id: string
  /** The key as tools for signed notes take it. */
  verifierKey: string
  why: RingKey['why']
  /** The entry that brought it in, and when. */
  index: number
  since: string
  /** The entry that brought in the next one; null while it signs. */
  until: number | null
}

/** Every key that ever signed the log, the newest last. */
export async function readLogKeys({
  db,
  deskId,
}: LogSource): Promise<PublishedKey[]> {
  const { sha256 } = logCrypto
  const entries = await listKeyLeaves(db, deskId)
  const leaves = entries.flatMap(({ position: index, leaf: text }) => {
    const leaf = readLeaf(text)
    return leaf?.kind === 'key' ? [{ index, leaf }] : []
  })
  const ring = readKeyRing(logCrypto, leaves) ?? []
  return ring.map(({ index, since, until, why, ...key }) => ({
    id: fingerprint(sha256, key.publicKey),
    verifierKey: writeKey(sha256, key),
    why,
    index,
    since,
    until,
  }))
}

/** What was signed last, or undefined before the first publication. */
export function readLogCheckpoint({ db, deskId }: LogSource) {
  return findLogCheckpoint(db, deskId)
}

/** Entries from `from` on, as they are hashed. */
export async function readLogEntries(
  { db, deskId }: LogSource,
  page: { from: number; limit: number },
) {
  const leaves = await listLogLeaves(db, deskId, page)
  return leaves.map(({ position, leaf }) => ({ index: position, leaf }))
}

const BATCH = 1_000

/** The whole log as lines, a batch at a time: what is signed, then each entry. */
export async function* readWholeLogText(
  source: LogSource,
): AsyncGenerator<string> {
  const newest = await readLogCheckpoint(source)
  if (!newest) return
  const head = { format: LOG_FORMAT, checkpoint: newest.note }
  yield `${JSON.stringify(head)}\n`
  for (let from = 0; from < newest.size; from += BATCH) {
    const limit = Math.min(BATCH, newest.size - from)
    const entries = await readLogEntries(source, { from, limit })
    yield entries.map(({ leaf }) => `${leaf}\n`).join('')
  }
}
