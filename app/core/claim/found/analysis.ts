import type {
  ArticleLine,
  ArticleSentence,
  BrokenArticle,
  ClaimPart,
} from '../../article/broken-article.ts'
import type { Span } from '../../text/span.ts'

/** The parts that the engine offers for the compound claim at this stretch. */
export type OfferedSplit = Span & { parts: ClaimPart[] }

/** What is kept of the engine's reading beside an article's text. */
export type Analysis = {
  lines: ArticleLine[]
  sentences: ArticleSentence[]
  splits?: OfferedSplit[]
}

/** The engine's reading as it is kept. */
export function storedAnalysis(broken: BrokenArticle): string {
  const { lines, sentences, claims } = broken
  const splits = claims
    .filter(({ parts }) => parts.length > 1)
    .map(({ start, end, parts }) => ({ start, end, parts }))
  return JSON.stringify({ lines, sentences, splits } satisfies Analysis)
}

/** A reading that `storedAnalysis` kept. */
export function readAnalysis(stored: string): Required<Analysis> {
  return { splits: [], ...(JSON.parse(stored) as Analysis) }
}
