import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assignRoles } from '#app/core/article/roles/assign-roles.ts'
import { splitLines } from '#app/core/text/lines.ts'
import { readPage } from '#app/outside/read-page/read-page.ts'
import { linesOf } from '#app/outside/read-page/lines-of.ts'
import { parseHtml } from '#app/outside/read-page/parse-html.ts'
import { findData } from '../data-folder.ts'
import { readGoldPage } from './gold.ts'

export type ExtractionScore = {
  pages: number
  crashed: number
  /** F1 of words against the gold body lines, by way of extraction. */
  extracted: number
  extractedBody: number
  wholePageBody: number
}

/** How much of the article's words each way of extraction keeps, and how few others. */
export function scoreExtraction(): ExtractionScore | undefined {
  const pages = findData('extraction', 'readability-test-pages')
  const gold = findData('claim-detection', 'dev')
  if (!pages || !gold) return undefined
  const names = readdirSync(pages).filter((name) =>
    existsSync(join(pages, name, 'source.html')),
  )
  const read = names.map((name) => readSafely(join(pages, name, 'source.html')))
  const scored = names
    .filter((name) => existsSync(join(gold, `${name}.txt`)))
    .map((name) =>
      scorePage(join(pages, name, 'source.html'), join(gold, name)),
    )
  const mean = (pick: (score: PageF1) => number) =>
    scored.reduce((sum, score) => sum + pick(score), 0) / scored.length
  return {
    pages: names.length,
    crashed: read.filter((text) => text === undefined).length,
    extracted: mean(({ extracted }) => extracted),
    extractedBody: mean(({ extractedBody }) => extractedBody),
    wholePageBody: mean(({ wholePageBody }) => wholePageBody),
  }
}

type PageF1 = Pick<
  ExtractionScore,
  'extracted' | 'extractedBody' | 'wholePageBody'
>

function scorePage(htmlFile: string, goldStem: string): PageF1 {
  const { text, lines } = readGoldPage(
    `${goldStem}.txt`,
    `${goldStem}.gold.jsonl`,
  )
  const gold = lines
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
  const extracted = readSafely(htmlFile) ?? ''
  const html = readFileSync(htmlFile, 'utf8')
  const whole = linesOf(parseHtml(html).body).join('\n\n')
  return {
    extracted: wordF1(extracted, gold),
    extractedBody: wordF1(bodyOf(extracted), gold),
    wholePageBody: wordF1(bodyOf(whole), gold),
  }
}

/** The text of a page, empty where it holds no article; undefined where reading it fails. */
function readSafely(file: string): string | undefined {
  try {
    const bytes = new Uint8Array(readFileSync(file))
    const read = readPage({ bytes, charset: null, url: null })
    return read.ok ? read.value.text : ''
  } catch (fault) {
    console.error(`${file}: ${String(fault)}`)
    return undefined
  }
}

function bodyOf(text: string) {
  return assignRoles(text, splitLines(text))
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function wordF1(ours: string, gold: string): number {
  const left = new Map<string, number>()
  const goldWords = wordsOf(gold)
  for (const word of goldWords) left.set(word, (left.get(word) ?? 0) + 1)
  const ourWords = wordsOf(ours)
  let shared = 0
  for (const word of ourWords) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / Math.max(1, ourWords.length + goldWords.length)
}

function wordsOf(text: string) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
