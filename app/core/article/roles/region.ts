import type { LineFacts } from './line-facts.ts'

/** The lines from `first` to `last`, both included, that hold the article. */
export type Region = { first: number; last: number }

/** Words past this make a paragraph no more of an article. */
const FULL_PARAGRAPH = 60

/** How many short lines a line that ends in a colon may introduce. */
const LONGEST_LIST = 12

/** The stretch of lines that holds most running text for the least furniture. */
export function findRegion(lines: LineFacts[]): Region | undefined {
  let best: (Region & { weight: number }) | undefined
  let weight = 0
  let first = 0
  let listed = LONGEST_LIST
  lines.forEach((line, index) => {
    if (weight <= 0) {
      weight = 0
      first = index
    }
    listed = line.introduces ? 0 : listed + 1
    weight +=
      listed > 0 && listed <= LONGEST_LIST ? itemWeight(line) : weightOf(line)
    if (weight > (best?.weight ?? 0)) best = { first, last: index, weight }
  })
  return best
}

/** Items of a list are short without being furniture. */
function itemWeight(line: LineFacts) {
  return Math.max(weightOf(line), line.isEnd ? -40 : -1)
}

function weightOf(line: LineFacts) {
  if (line.isEnd) return -40
  if (line.isCredited || line.isCaptionLike) return -1
  if (line.introduces && line.words >= 7) return line.words - 6
  if (line.isProse) {
    const bulk = Math.min(line.words, FULL_PARAGRAPH)
    return line.isToReader ? -8 : bulk - 6
  }
  if (line.ends && line.words >= 2 && !line.isChrome) return 1
  return -6
}
