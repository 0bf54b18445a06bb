import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'

/** Until the code is compiled. */
const WARM_UP = 60
const ROUNDS = 60
const LONG_ROUNDS = 3
const MEGABYTE = 1_000_000

/** How long an article takes the processor, how a text four times as long compares, and what ten thousand leave in memory. */
export function measureSpeed(article: string) {
  const date = '2022-01-01'
  for (let round = 0; round < WARM_UP; round++)
    breakIntoClaims(article, { date })
  const times = Array.from({ length: ROUNDS }, () =>
    timeOf(() => breakIntoClaims(article, { date })),
  ).toSorted((a, b) => a - b)
  const long = manyArticles(article)
  const whole = long.slice(0, MEGABYTE)
  const quarter = fastestOf(() => breakIntoClaims(long.slice(0, MEGABYTE / 4)))
  const full = fastestOf(() => breakIntoClaims(whole))
  return {
    article: times[Math.floor(ROUNDS / 2)] ?? 0,
    megabyte: full,
    growth: full / quarter,
  }
}

/** A megabyte of articles, no line of which stands twice. */
function manyArticles(article: string) {
  const count = Math.ceil(MEGABYTE / article.length)
  return Array.from({ length: count }, (_, index) =>
    article.replaceAll(/^(?=\S)/gm, `${index} `),
  ).join('\n\n')
}

/** How many megabytes the heap has grown by after so many articles. */
export function measureMemory(article: string, count: number): number {
  const before = heap()
  for (let index = 0; index < count; index++) {
    breakIntoClaims(`${article}\n${index}`)
  }
  return (heap() - before) / MEGABYTE
}

function heap() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** The fastest of a few runs. */
function fastestOf(work: () => unknown) {
  return Math.min(...Array.from({ length: LONG_ROUNDS }, () => timeOf(work)))
}

/** Milliseconds of processor time: what else the machine does counts for little. */
function timeOf(work: () => unknown) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
