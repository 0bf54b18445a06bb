import {
  extractTextItems,
  getDocumentProxy,
  getMeta,
  resolvePDFJSImport,
} from 'unpdf'
import { z } from 'zod'
import { NO_METADATA } from '#app/core/intake/article-metadata.ts'
import { languageTag } from '#app/core/intake/reading/language-tag.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import { pdfParagraphs } from '#app/core/intake/reading/pdf-paragraphs.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { accept, refuse } from '#app/core/result.ts'
import { madeOn } from './made-on.ts'
import type { ParseJob } from './parse-job.ts'

const PAGES_MAX = 1000

const Text = z.string().trim().min(1).nullable().catch(null)

const Info = z.object({
  Title: Text,
  Author: Text,
  Language: Text,
  CreationDate: Text,
})

/** The text that a PDF holds as text; a scan holds none. */
export async function readPdf({ bytes }: ParseJob): Promise<TextRead> {
  const pdf = await open(bytes)
  if (!pdf) return refuse('password-protected', { found: null })
  if (pdf.numPages > PAGES_MAX)
    return refuse('too-large', { found: String(pdf.numPages) })

  const { items } = await extractTextItems(pdf)
  const text = normaliseText(pdfParagraphs(items).join('\n'))
  if (text === '') return refuse('no-text-in-pdf', { found: null })

  const info = Info.parse((await getMeta(pdf)).info)
  const metadata = {
    ...NO_METADATA,
    headline: info.Title,
    author: info.Author,
    language: languageTag(info.Language),
  }
  const notes = madeOn(isoDay(info.CreationDate))
  return accept({ text, title: info.Title, metadata, format: 'pdf', notes })
}

/** The document, or null when it does not open without a password. */
async function open(bytes: Uint8Array) {
  await resolvePDFJSImport()
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      stopAtErrors: false,
    })
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'PasswordException')
      return null
    throw fault
  }
}

/** `D:20220101093000Z`, as PDF writes an instant. */
function isoDay(date: string | null) {
  return date?.replace(/^(?:D:)?(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') ?? null
}
