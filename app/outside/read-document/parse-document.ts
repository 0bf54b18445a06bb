import type { DocumentFormat } from '#app/core/intake/document-format.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { readPage } from '../read-page/read-page.ts'
import type { ParseJob } from './parse-job.ts'
import { readDocx } from './read-docx.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPdf } from './read-pdf.ts'
import { readPlainText } from './read-plain-text.ts'

type Reader = (job: ParseJob) => TextRead | Promise<TextRead>

const READERS: Record<DocumentFormat, Reader> = {
  html: readPage,
  txt: readPlainText,
  md: readMarkdown,
  docx: readDocx,
  pdf: readPdf,
}

/** The text of a document; throws whatever its parser throws at damage. */
export async function parseDocument(job: ParseJob): Promise<TextRead> {
  return READERS[job.format](job)
}
