import { createHash } from 'node:crypto'
import { accept, refuse } from '#app/core/result.ts'
import { findBlob } from '#db/research/blobs.ts'
import type { Desk } from '../desk.ts'

/**
 * The bytes kept under a SHA-256, whose hash is computed anew: a store that was
 * changed from outside does not pass for evidence.
 */
export async function readKeptBytes({ db }: Desk, sha256: string) {
  const bytes = await findBlob(db, sha256)
  if (!bytes) return refuse('bytes-missing')
  const found = createHash('sha256').update(bytes).digest('hex')
  return found === sha256 ? accept(bytes) : refuse('bytes-changed')
}
