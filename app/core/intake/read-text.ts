import type { ArticleMetadata } from './article-metadata.ts'
import type { DocumentFormat } from './document-format.ts'
import type { DocumentRefusal, RefusalDetail } from './refusals.ts'
import type { Result } from '../result.ts'

/** What a reviewer should know about how a text was read. */
export type IntakeNote = {
  note: 'encoding-guessed' | 'file-made-on'
  found: string
}

/** A page's or file's text, one readable paragraph a line, normalised. */
export type ReadText = {
  text: string
  title: string | null
  metadata: ArticleMetadata
  format: DocumentFormat
  notes: IntakeNote[]
}

export type TextRead = Result<ReadText, DocumentRefusal, RefusalDetail>
