import { readFileSync } from 'node:fs'
import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'
import { inMs, median, perSecond, type Figure } from './figures.ts'

const ARTICLE = 'seeds/articles/putin-biden-call.txt'
const WARM_UP = 10
const ROUNDS = 50

/** How fast the engine breaks the article of the worked example into claims. */
export function measureEngine(): Figure {
  const text = readFileSync(ARTICLE, 'utf8')
  const times: number[] = []
  let claims = 0
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const startedAt = performance.now()
    const broken = breakIntoClaims(text, { date: '2022-01-01' })
    if (round >= 0) times.push(performance.now() - startedAt)
    claims = broken.claims.length
  }
  const ms = median(times)
  return {
    what: 'claims out of the seed article',
    ours: `${perSecond((claims * 1000) / ms)} (${claims} in ${inMs(ms)})`,
    against: '',
    ratio: null,
  }
}
