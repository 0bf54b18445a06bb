import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { ArticleLine } from './broken-article.ts'

/** A paragraph of the body with its sentences; offsets are those of the article. */
export type Paragraph = Span & { sentences: Span[] }

/** The body as paragraphs of sentences. */
export function paragraphsOf(
  text: string,
  lines: ArticleLine[],
  language: string,
): Paragraph[] {
  return lines
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => ({
      start,
      end,
      sentences: splitSentences(text.slice(start, end), language).map(
        (span) => ({ start: start + span.start, end: start + span.end }),
      ),
    }))
}

/** Soft hyphens and runs of blanks only disturb the reading. */
export function plainText(text: string): string {
  if (!UNEVEN.test(text)) return text.trim()
  return text
    .replaceAll('\u00AD', '')
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim()
}

const UNEVEN = /[\u00AD\u00A0]|[^\S ]| {2}/
