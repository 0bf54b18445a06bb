import { readFileSync } from 'node:fs'
import { splitSentences } from '#app/core/text/sentences.ts'
import type { Span } from '#app/core/text/span.ts'
import { findData } from './data-folder.ts'

type Case = { text: string; sentences: string[] }
export type Splitter = (text: string, language: string) => Span[]

/** The splitter every runtime brings along. */
export const splitByIntl: Splitter = (text, language) =>
  Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ index, segment }) => ({ start: index, end: index + segment.length }),
  )

/** How many of the English Golden Rules a splitter keeps, and which it breaks. */
export function scoreGoldenRules(split: Splitter = splitSentences) {
  const file = findData('segmentation', 'golden-rules.json')
  if (!file) return undefined
  const sets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Case[]>
  const cases = sets.english_golden_48 ?? []
  const broken = cases.filter(
    ({ text, sentences }) =>
      sentences.join('\n') !==
      split(text, 'en')
        .map(({ start, end }) => text.slice(start, end).trim())
        .join('\n'),
  )
  return { kept: cases.length - broken.length, of: cases.length, broken }
}

/** F1 of the boundaries inside the paragraphs of the English Web Treebank. */
export function scoreTreebank(split: Splitter = splitSentences) {
  const file = findData('segmentation', 'ud-ewt-dev.paragraphs.json')
  if (!file) return undefined
  const paragraphs = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const count = { found: 0, ours: 0, gold: 0 }
  for (const { text, sentences } of paragraphs) {
    const gold = new Set(boundariesOf(text, goldSpans(text, sentences)))
    const ours = boundariesOf(text, split(text, 'en'))
    count.gold += gold.size
    count.ours += ours.length
    count.found += ours.filter((boundary) => gold.has(boundary)).length
  }
  return (2 * count.found) / (count.ours + count.gold)
}

/** Inner boundaries, counted in characters that are not blank. */
function boundariesOf(text: string, spans: Span[]) {
  return spans
    .slice(0, -1)
    .map(({ end }) => text.slice(0, end).replaceAll(/\s/gu, '').length)
}

function goldSpans(text: string, sentences: string[]): Span[] {
  let from = 0
  return sentences.map((sentence) => {
    const start = Math.max(from, text.indexOf(sentence, from))
    from = start + sentence.length
    return { start, end: from }
  })
}
