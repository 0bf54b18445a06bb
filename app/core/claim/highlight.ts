import type { ArticleLine, LineRole } from '../article/broken-article.ts'
import type { Span } from '../text/span.ts'

/** A stretch of the article that a claim is anchored to. */
export type Mark = Span & { claimId: string }

/** Text that the same claims cover from end to end. */
export type Segment = Span & { text: string; claimIds: string[] }

/** A sentence, or what stands between two; `sentence` is the sentence's index. */
export type Run = { sentence: number | null; segments: Segment[] }

export type ArticleBlock = Span & { role: LineRole; runs: Run[] }

export type SegmentedText = {
  text: string
  /** In reading order, not overlapping; the same holds of sentences. */
  lines: readonly ArticleLine[]
  sentences: readonly Span[]
}

/**
 * The article cut into lines, sentences and stretches covered by the same
 * claims. The segments of a line, joined, are the line.
 */
export function segmentArticle(
  { text, lines, sentences }: SegmentedText,
  marks: readonly Mark[],
): ArticleBlock[] {
  let next = 0
  return lines.map((line) => {
    while ((sentences[next]?.end ?? Infinity) <= line.start) next++
    const runs = runsOf(line, sentences, next)
    const near = marks.filter((mark) => overlaps(mark, line))
    return {
      ...line,
      runs: runs.map(({ sentence, ...span }) => ({
        sentence,
        segments: cut(text, span, near),
      })),
    }
  })
}

/** Which underline each claim has, so that claims that overlap differ. */
export function underlineLevels(marks: readonly Mark[]): Map<string, number> {
  const levels = new Map<string, number>()
  const drawn: { end: number; level: number; claimId: string }[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const here = drawn.filter(({ end }) => end > mark.start)
    const taken = here
      .filter(({ claimId }) => claimId !== mark.claimId)
      .map(({ level }) => level)
    const level = levels.get(mark.claimId) ?? lowestFree(taken)
    levels.set(mark.claimId, level)
    drawn.push({ end: mark.end, level, claimId: mark.claimId })
  }
  return levels
}

/** True if the two stretches share at least one character. */
export function overlaps(a: Span, b: Span) {
  return a.start < b.end && b.start < a.end
}

type Stretch = Span & { sentence: number | null }

/** The line as sentences and the gaps between them, from sentence `first` on. */
function runsOf(line: Span, sentences: readonly Span[], first: number) {
  const runs: Stretch[] = []
  let at = line.start
  for (let index = first; index < sentences.length; index++) {
    const { start, end } = sentences[index]!
    if (start >= line.end) break
    const from = Math.max(start, at)
    const to = Math.min(end, line.end)
    if (from > at) runs.push({ start: at, end: from, sentence: null })
    if (to > from) runs.push({ start: from, end: to, sentence: index })
    at = Math.max(at, to)
  }
  if (at < line.end) runs.push({ start: at, end: line.end, sentence: null })
  return runs
}

function cut(text: string, span: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => overlaps(mark, span))
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const offsets = [...cuts].toSorted((a, b) => a - b)
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index]!
    const covering = inside.filter((mark) => overlaps(mark, { start, end }))
    const claimIds = [...new Set(covering.map(({ claimId }) => claimId))]
    return { start, end, text: text.slice(start, end), claimIds }
  })
}

function lowestFree(taken: number[]) {
  let level = 0
  while (taken.includes(level)) level++
  return level
}
