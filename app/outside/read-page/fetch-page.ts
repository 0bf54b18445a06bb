import { READABLE_MEDIA_TYPES } from '#app/core/intake/document-format.ts'
import { UPLOAD_BYTES_MAX } from '#app/core/intake/limits.ts'
import type { ReadText } from '#app/core/intake/read-text.ts'
import type {
  DocumentRefusal,
  FetchRefusal,
  RefusalDetail,
} from '#app/core/intake/refusals.ts'
import { accept, type Result } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'
import type { ReadDocument } from '../read-document/read-document.ts'

/** A page's article: its text and what it says about itself. */
export type FetchedPage = ReadText & { finalUrl: string }

export type FetchPage = (
  url: string,
) => Promise<Result<FetchedPage, FetchRefusal | DocumentRefusal, RefusalDetail>>

/** Articles by address: a page, or a text, PDF or Word file that it answers. */
export function makeFetchPage(
  fetch: Fetch,
  readDocument: ReadDocument,
): FetchPage {
  return async (url) => {
    const fetched = await fetch(url, {
      accept: READABLE_MEDIA_TYPES,
      maxBytes: UPLOAD_BYTES_MAX,
    })
    if (!fetched.ok) return fetched

    const { bytes, mediaType, charset, finalUrl } = fetched.value
    const { pathname } = new URL(finalUrl)
    const read = await readDocument({
      name: pathname,
      mediaType,
      bytes,
      charset,
      url: finalUrl,
    })
    return read.ok ? accept({ ...read.value, finalUrl }) : read
  }
}
