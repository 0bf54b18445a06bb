import { FEED_BYTES_MAX } from '#app/core/imports/limits.ts'
import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, type Refused, type Result } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'
import { recordsIn } from './records-in.ts'

/** The records of a feed or page: JSON as it came, or a page's JSON-LD blocks. */
export type FetchFeed = (
  url: string,
) => Promise<Result<Uint8Array, FetchRefusal, RefusalDetail>>

const TIMEOUT_MS = 120_000

const FEED = {
  maxBytes: FEED_BYTES_MAX,
  timeoutMs: TIMEOUT_MS,
  accept: [
    'application/json',
    'application/ld+json',
    'application/x-ndjson',
    'application/jsonl',
    'application/octet-stream',
    'text/plain',
    'text/html',
    'application/xhtml+xml',
  ],
}

/** What a feed said of its bytes when it was fetched. */
export type Validators = { etag: string | null; lastModified: string | null }

export type FetchedAgain =
  { isSame: true } | ({ isSame: false; bytes: Uint8Array } & Validators)

/** The records of a feed, unless it says that they are those of `known`. */
export type FetchFeedAgain = (
  url: string,
  known: Validators,
) => Promise<Result<FetchedAgain, FetchRefusal, RefusalDetail>>

/** A feed may be larger and slower than a page. */
export function makeFetchFeed(fetch: Fetch): FetchFeed {
  return async (url) => {
    const fetched = await fetch(url, FEED)
    return fetched.ok ? accept(recordsIn(fetched.value.bytes)) : fetched
  }
}

/** Asks for a feed only if it changed (RFC 9110, conditional requests). */
export function makeFetchFeedAgain(fetch: Fetch): FetchFeedAgain {
  return async (url, { etag, lastModified }) => {
    const headers = {
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    }
    const fetched = await fetch(url, { ...FEED, headers })
    if (!fetched.ok) return isSame(fetched) ? accept({ isSame: true }) : fetched
    const { bytes, headers: told } = fetched.value
    return accept({
      isSame: false,
      bytes: recordsIn(bytes),
      etag: told['etag'] ?? null,
      lastModified: told['last-modified'] ?? null,
    })
  }
}

function isSame({ refusal, detail }: Refused<FetchRefusal, RefusalDetail>) {
  return refusal === 'http-error' && detail.found === '304'
}
