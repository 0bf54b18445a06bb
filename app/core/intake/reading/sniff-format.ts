import { accept, refuse, type Result } from '../../result.ts'
import type { DocumentFormat } from '../document-format.ts'
import type { DocumentRefusal } from '../refusals.ts'
import { readZipDirectory } from './zip-directory.ts'

export type UploadedFile = {
  name: string
  mediaType: string | null
  bytes: Uint8Array
}

type Sniffed = Result<DocumentFormat, DocumentRefusal>

/** What a file is, by its content first and its name only where text is text. */
export function sniffFormat(file: UploadedFile): Sniffed {
  const { bytes } = file
  if (bytes.length === 0) return refuse('empty')
  if (latin1(bytes, 1024).includes('%PDF-')) return accept('pdf')
  if (latin1(bytes, 4) === 'PK\u0003\u0004') return sniffArchive(bytes)
  if (latin1(bytes, 4) === '\u00D0\u00CF\u0011\u00E0') return sniffOle(bytes)
  if (latin1(bytes, 5) === '{\\rtf') return refuse('not-a-supported-type')
  return accept(textFormat(file))
}

/** Office keeps an encrypted .docx in the container of the old .doc. */
function sniffOle(bytes: Uint8Array): Sniffed {
  const isEncrypted = latin1(bytes, bytes.length).includes(
    'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
  )
  return refuse(isEncrypted ? 'password-protected' : 'not-a-supported-type')
}

function sniffArchive(bytes: Uint8Array): Sniffed {
  const entries = readZipDirectory(bytes)
  if (!entries) return refuse('damaged')
  if (entries.some((entry) => entry.name === 'word/document.xml'))
    return accept('docx')
  return refuse('not-a-supported-type')
}

function textFormat({ name, mediaType, bytes }: UploadedFile): DocumentFormat {
  const start = latin1(bytes, 1024).replaceAll('\0', '')
  if (/<(!doctype html|html|head|body)[\s>]/i.test(start)) return 'html'
  if (/\.x?html?$/i.test(name)) return 'html'
  if (/\.(md|markdown)$/i.test(name)) return 'md'
  if (/^(text\/html|application\/xhtml\+xml)$/.test(mediaType ?? ''))
    return 'html'
  return /^text\/(x-)?markdown$/.test(mediaType ?? '') ? 'md' : 'txt'
}

function latin1(bytes: Uint8Array, length: number) {
  let text = ''
  for (let at = 0; at < Math.min(length, bytes.length); at += 8192) {
    text += String.fromCharCode(
      ...bytes.subarray(at, Math.min(at + 8192, length)),
    )
  }
  return text
}
