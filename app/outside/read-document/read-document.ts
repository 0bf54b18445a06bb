import { UPLOAD_BYTES_MAX } from '#app/core/intake/limits.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import {
  sniffFormat,
  type UploadedFile,
} from '#app/core/intake/reading/sniff-format.ts'
import { refuse } from '#app/core/result.ts'
import { limited } from './limited.ts'
import { parseInWorker, type WorkerSettings } from './parse-in-worker.ts'

/** A file, and what is known of it when it came from an address. */
export type DocumentToRead = UploadedFile & {
  charset?: string | null
  url?: string | null
}

export type ReadDocument = (file: DocumentToRead) => Promise<TextRead>

const AT_ONCE_MAX = 2

/** The worker's source, or in a build the file that stands for it there. */
export const PARSE_WORKER = new URL(
  import.meta.url.endsWith('.js') ? './parse-worker.js' : './parse-worker.ts',
  import.meta.url,
)

/** Documents by upload: told by content, read in a worker within limits. */
export function makeReadDocument(settings: WorkerSettings): ReadDocument {
  const inTurn = limited(AT_ONCE_MAX)

  return async (file) => {
    const { bytes, charset = null, url = null } = file
    if (bytes.length > UPLOAD_BYTES_MAX)
      return refuse('too-large', { found: file.name })

    const format = sniffFormat(file)
    if (!format.ok) return refuse(format.refusal, { found: file.mediaType })

    const job = { format: format.value, bytes, charset, url }
    return inTurn(() => parseInWorker(job, settings))
  }
}
