import { accept, refuse } from '#app/core/result.ts'
import { keepBlob } from '#db/research/blobs.ts'
import { findSnapshot, updateSnapshot } from '#db/research/snapshots.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { textDigest } from './text-digest.ts'

/**
 * Fetch the page of a waiting snapshot and keep it under its SHA-256. The fetch
 * happens before the transaction; a second run finds nothing to do.
 */
export async function takeSnapshot(desk: Desk, snapshotId: string) {
  const waiting = await findSnapshot(desk.db, desk.deskId, snapshotId)
  if (!waiting) return refuse('no-such-snapshot')
  if (waiting.state !== 'waiting') return accept({ state: waiting.state })

  const taken = await desk.outside.takeSnapshot(waiting.url)
  return inTransaction(desk, async (desk) => {
    const still = await findSnapshot(desk.tx, desk.deskId, snapshotId)
    if (still?.state !== 'waiting')
      return accept({ state: still?.state ?? waiting.state })
    const now = desk.now.toISOString()
    if (!taken.ok) {
      const failure = taken.refusal
      await updateSnapshot(desk.tx, snapshotId, { state: 'failed', failure })
      await record(desk, {
        action: 'snapshot.failed',
        subjectId: snapshotId,
        detail: { failure },
      })
      return accept({ state: 'failed' as const })
    }
    const { bytes, sha256, finalUrl, status, mediaType, text } = taken.value
    await keepBlob(desk.tx, { sha256, bytes, createdAt: now })
    await updateSnapshot(desk.tx, snapshotId, {
      state: 'taken',
      finalUrl,
      httpStatus: status,
      mediaType,
      sha256,
      text,
      textSha256: text === null ? null : textDigest(text),
      takenAt: now,
    })
    const detail = { sha256 }
    const action = 'snapshot.taken'
    await record(desk, { action, subjectId: snapshotId, detail })
    return accept({ state: 'taken' as const })
  })
}
