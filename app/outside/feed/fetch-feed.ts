import { FEED_BYTES_MAX } from '#app/core/imports/limits.ts'
import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, type Result } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'
import { recordsIn } from './records-in.ts'

/** The records of a feed or page: JSON as it came, or a page's JSON-LD blocks. */
export type FetchFeed = (
  url: string,
) => Promise<Result<Uint8Array, FetchRefusal, RefusalDetail>>

const TIMEOUT_MS = 120_000

const MEDIA_TYPES = [
  'application/json',
  'application/ld+json',
  'application/x-ndjson',
  'application/jsonl',
  'application/octet-stream',
  'text/plain',
  'text/html',
  'application/xhtml+xml',
]

/** A feed may be larger and slower than a page. */
export function makeFetchFeed(fetch: Fetch): FetchFeed {
  return async (url) => {
    const fetched = await fetch(url, {
      accept: MEDIA_TYPES,
      maxBytes: FEED_BYTES_MAX,
      timeoutMs: TIMEOUT_MS,
    })
    return fetched.ok ? accept(recordsIn(fetched.value.bytes)) : fetched
  }
}
