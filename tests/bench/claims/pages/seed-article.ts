import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'
import { findData } from '../data-folder.ts'
import { readGoldPage } from './gold.ts'
import type { GoldPage } from './gold.ts'
import { findLargestOverlap } from './overlap.ts'

const FIRST = 12
const MOST_WORTHY = 3

/** The worked example with its gold, where it is on this machine. */
export function readSeedArticle(): GoldPage | undefined {
  const data = findData('claim-detection')
  const folder = data && join(dirname(dirname(data)), 'seed-article')
  if (!folder || !existsSync(folder)) return undefined
  return readGoldPage(join(folder, 'article.txt'), join(folder, 'gold.jsonl'))
}

/** How many of the sentences to check first stand among the first candidates, and how many candidates are none. */
export function scoreSeedClaims(gold: GoldPage) {
  const { claims } = breakIntoClaims(gold.text, { date: '2022-01-01' })
  const best = gold.sentences.filter(({ worth }) => worth === MOST_WORTHY)
  const first = claims
    .toSorted((a, b) => b.score - a.score)
    .slice(0, FIRST)
    .map((claim) => findLargestOverlap(claim, gold.sentences))
  const strays = claims.filter(
    (claim) => findLargestOverlap(claim, gold.lines)?.role !== 'body',
  )
  const soft = claims.filter((claim) => {
    const kind = findLargestOverlap(claim, gold.sentences)?.kind
    return kind === 'opinion' || kind === 'prediction'
  })
  return {
    found: best.filter((sentence) => first.includes(sentence)).length,
    of: best.length,
    strays: strays.length,
    softMarked: soft.filter(({ checkable }) => !checkable).length,
    soft: soft.length,
  }
}
