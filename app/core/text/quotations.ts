import type { Span } from './span.ts'

/** The quotations of one paragraph, marks included; `isOpen` where the last is not closed. */
export type Quotations = { spans: Span[]; isOpen: boolean }

const MARK = /["“”„«»‘’'「」『』]/gu
const CLOSING: Record<string, string> = {
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
  '「': '」',
  '『': '』',
}

/** Finds what stands between quotation marks of any kind; a mark inside another pair counts for nothing. */
export function findQuotations(text: string): Quotations {
  const spans: Span[] = []
  let opened: { mark: string; at: number } | undefined
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (!opened) {
      if (opens(text, mark, index)) opened = { mark, at: index }
      continue
    }
    if (!closes(text, opened.mark, mark, index)) continue
    spans.push({ start: opened.at, end: index + 1 })
    opened = undefined
  }
  if (opened) spans.push({ start: opened.at, end: text.length })
  return { spans, isOpen: opened !== undefined }
}

function opens(text: string, mark: string, index: number) {
  if (!(mark in CLOSING)) return false
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (after === '' || /\s/u.test(after)) return mark === '«'
  return !/[\p{L}\p{N}]/u.test(before)
}

function closes(text: string, opener: string, mark: string, index: number) {
  if (!CLOSING[opener]?.includes(mark)) return false
  if (opener === '“' && mark === '“') return false
  const after = text.charAt(index + 1)
  if (opener === '‘') return !/\p{L}/u.test(after)
  return opener !== '"' || !/[\p{L}\p{N}]/u.test(after) || mark !== '"'
}
