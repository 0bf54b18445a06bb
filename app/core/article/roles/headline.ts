import type { LineFacts } from './line-facts.ts'
import { isDateLine } from './byline.ts'
import type { Region } from './region.ts'

/** How far above the article its headline may stand. */
const FARTHEST = 40

/** The line that reads most like the article's own headline. */
export function findHeadline(
  lines: LineFacts[],
  { first }: Region,
): number | undefined {
  const byline = lines.findLastIndex(
    ({ isByline }, index) =>
      isByline && index <= first && index >= first - FARTHEST,
  )
  let best: { index: number; weight: number } | undefined
  for (let index = first; index >= Math.max(0, first - FARTHEST); index--) {
    const line = lines[index]
    if (!line) continue
    if (index === first && line.isProse) continue
    const plain = weightOf(line, first - index)
    if (plain <= 0) continue
    const weight = plain + (index < byline ? SIGNED : 0)
    if (weight > (best?.weight ?? 0)) best = { index, weight }
  }
  return best?.index
}

/** A headline stands above the names of those who wrote it. */
const SIGNED = 4

function weightOf(line: LineFacts, distance: number) {
  if (line.words < 3 || line.words > 32 || line.isChrome) return 0
  if (/(?<!\.\.)\.$|^\d+ \p{Ll}/u.test(line.text)) return 0
  if (line.isCredited || line.isCaptionLike || line.isByline) return 0
  if (line.isProse && !/[?!]$/u.test(line.text)) return 0
  if (isDateLine(line.text) || /\d:\d\d/u.test(line.text)) return 0
  if (line.isToReader || line.text.includes('|')) return 0
  const length = Math.min(line.words, 9)
  return length - distance / 3 + (line.isRepeated ? 3 : 0)
}
