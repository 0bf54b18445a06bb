import type { DocumentFormat } from '#app/core/intake/document-format.ts'

/** What the worker is asked: bytes of a known format, and where they stood. */
export type ParseJob = {
  format: DocumentFormat
  bytes: Uint8Array
  charset: string | null
  url: string | null
}
