import type { Span } from '#app/core/text/span.ts'

/** An edited text and where a span of the original stands in it, if it still does. */
export type Mutation = {
  name: string
  text: string
  placeOf: (span: Span) => Span | undefined
}

type Edit = { start: number; end: number; by: string }

/** Edits as desks and outlets make them, each on the whole text. */
export function mutateText(text: string): Mutation[] {
  const lines = linesOf(text)
  return [
    edited('typos mended', text, typos(text)),
    edited('quotation marks changed', text, marks(text)),
    edited('sentence added at the top', text, [
      {
        start: 0,
        end: 0,
        by: 'Editor’s note: this article was updated after publication.\n\n',
      },
    ]),
    ...everyFifth(lines).map((line) =>
      edited('paragraph dropped', text, [{ ...line, by: '' }]),
    ),
    ...everyFifth(lines).map((line) => moved(text, line)),
  ]
}

function edited(name: string, text: string, edits: Edit[]): Mutation {
  let result = ''
  let from = 0
  for (const { start, end, by } of edits) {
    result += text.slice(from, start) + by
    from = end
  }
  const shifted = (offset: number) =>
    edits.reduce(
      (at, { start, end, by }) =>
        end <= offset ? at + by.length - (end - start) : at,
      offset,
    )
  return {
    name,
    text: result + text.slice(from),
    placeOf: ({ start, end }) => {
      const lost = edits
        .filter((edit) => edit.start < end && edit.end > start)
        .reduce(
          (sum, edit) => sum + (edit.end - edit.start) - edit.by.length,
          0,
        )
      if (lost > (end - start) * 0.5) return undefined
      return { start: shifted(start), end: shifted(end) }
    },
  }
}

/** The paragraph now stands at the end. */
function moved(text: string, line: Span): Mutation {
  const piece = text.slice(line.start, line.end)
  const rest = text.slice(0, line.start) + text.slice(line.end)
  const length = line.end - line.start
  return {
    name: 'paragraph moved',
    text: `${rest}\n${piece}`,
    placeOf: ({ start, end }) => {
      if (start >= line.start && end <= line.end) {
        const by = rest.length + 1 - line.start
        return { start: start + by, end: end + by }
      }
      const by = start >= line.end ? -length : 0
      return { start: start + by, end: end + by }
    },
  }
}

/** In every ninth longer word two letters change places. */
function typos(text: string): Edit[] {
  return Array.from(text.matchAll(/\p{L}{6,}/gu))
    .filter((_, index) => index % 9 === 4)
    .map(({ index }) => ({
      start: index + 2,
      end: index + 4,
      by: `${text[index + 3]}${text[index + 2]}`,
    }))
}

function marks(text: string): Edit[] {
  return Array.from(text.matchAll(/["'“”‘’–-]/gu), ({ 0: mark, index }) => ({
    start: index,
    end: index + 1,
    by:
      { '"': '”', "'": '’', '“': '"', '”': '"', '’': "'", '–': '-' }[mark] ??
      '–',
  }))
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]{40,}/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

function everyFifth<T>(items: T[]): T[] {
  return items.filter((_, index) => index % 5 === 2)
}
