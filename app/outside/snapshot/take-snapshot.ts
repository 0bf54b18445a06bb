import { createHash } from 'node:crypto'
import { READABLE_MEDIA_TYPES } from '#app/core/intake/document-format.ts'
import { SNAPSHOT_BYTES_MAX } from '#app/core/intake/limits.ts'
import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, type Result } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'
import type { ReadDocument } from '../read-document/read-document.ts'

/** A page or file as it was answered, to be kept as evidence. */
export type Snapshot = {
  bytes: Uint8Array
  mediaType: string
  charset: string | null
  finalUrl: string
  status: number
  sha256: string
  /** The readable text, where there is one. */
  text: string | null
  title: string | null
}

export type TakeSnapshot = (
  url: string,
) => Promise<Result<Snapshot, FetchRefusal, RefusalDetail>>

const SNAPSHOT_MEDIA_TYPES = [
  ...READABLE_MEDIA_TYPES,
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
]

/** Snapshots of sources: fetched guarded, hashed, and read where readable. */
export function makeTakeSnapshot(
  fetch: Fetch,
  readDocument: ReadDocument,
): TakeSnapshot {
  return async (url) => {
    const fetched = await fetch(url, {
      accept: SNAPSHOT_MEDIA_TYPES,
      maxBytes: SNAPSHOT_BYTES_MAX,
    })
    if (!fetched.ok) return fetched

    const { bytes, charset, finalUrl, status } = fetched.value
    const mediaType = fetched.value.mediaType ?? 'application/octet-stream'
    const read = await readDocument({
      ...fetched.value,
      name: '',
      url: finalUrl,
    })
    const { text, title } = read.ok ? read.value : { text: null, title: null }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return accept({
      bytes,
      mediaType,
      charset,
      finalUrl,
      status,
      sha256,
      text,
      title,
    })
  }
}
