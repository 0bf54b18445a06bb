import type { Span } from '../../text/span.ts'

/** A piece of a quote as the wording puts it; `note` asks the reviewer to confirm. */
export type Edit = Span & { by: string; note?: string }

/** A stretch of a text with the edits that fall inside it. */
export function applyEdits(text: string, span: Span, edits: Edit[]): string {
  let worded = ''
  let from = span.start
  for (const edit of withoutOverlaps(edits)) {
    if (edit.start < from || edit.end > span.end) continue
    worded += text.slice(from, edit.start) + edit.by
    from = edit.end
  }
  return worded + text.slice(from, span.end)
}

/** The notes of the edits that fall inside a stretch. */
export function notesIn(span: Span, edits: Edit[]): string[] {
  return withoutOverlaps(edits)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap(({ note }) => note ?? [])
}

/** In order; where two overlap the first stands. */
export function withoutOverlaps(edits: Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || edit.start >= last.end) kept.push(edit)
  }
  return kept
}
