import { decodeText } from '#app/core/intake/reading/decode-text.ts'
import { PAGE_BYTES_MAX } from '#app/core/intake/limits.ts'
import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, type Result } from '#app/core/result.ts'
import type { AddressPolicy } from './fetch/address-policy.ts'
import type { Fetch } from './fetch/fetch.ts'

/** A page as a crawler meets it, whatever its status. */
export type LivePage = {
  finalUrl: string
  redirects: string[]
  status: number
  headers: Record<string, string>
  mediaType: string | null
  body: string
}

export type ReadLivePage = (
  url: string,
) => Promise<Result<LivePage, FetchRefusal, RefusalDetail>>

const CRAWLED_MEDIA_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/json',
  'application/ld+json',
  'application/x-ndjson',
  'application/rss+xml',
]

/** Pages for the validator; `policy` may allow our own address besides. */
export function makeReadLivePage(
  fetch: Fetch,
  policy: AddressPolicy,
): ReadLivePage {
  return async (url) => {
    const fetched = await fetch(url, {
      accept: CRAWLED_MEDIA_TYPES,
      maxBytes: PAGE_BYTES_MAX,
      statuses: 'any',
      policy,
    })
    if (!fetched.ok) return fetched

    const { bytes, charset, ...page } = fetched.value
    return accept({ ...page, body: bodyText(bytes, charset) })
  }
}

/** A crawler reads what it can: bytes out of place become U+FFFD. */
function bodyText(bytes: Uint8Array, charset: string | null) {
  const decoded = decodeText(bytes, charset)
  return decoded.ok ? decoded.value.text : new TextDecoder().decode(bytes)
}
