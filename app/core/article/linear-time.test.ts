import { expect, test } from 'vitest'
import { breakIntoClaims } from './break-into-claims.ts'

const SHORT = 5_000
const TIMES = 8

/** Time that grows with the square would be 64 times as much; what shares the machine may double it. */
const MOST_TIMES = 28
const ROUNDS = 2

/** Below this the clock tells nothing. */
const LEAST_MILLISECONDS = 4

/** A busy machine is slow without being wrong. */
const PATIENCE = 60_000

test.each([
  ['quotation marks', repeat('"')],
  ['opening quotation marks', repeat('“He said no. ')],
  ['quotations with their tags', repeat('"Yes," he said. ')],
  ['full stops', repeat('. ')],
  ['question marks', repeat('? ')],
  ['one line of words', repeat('word ')],
  ['one line of capitals', repeat('Ab of the ')],
  ['one word', repeat('a')],
  ['brackets', repeat('(a) [')],
  ['short lines', repeat('a\n')],
  ['repeated paragraphs', repeat('The dam cost $30 million in 1950.\n')],
  ['numbered items', numbered((n) => `${n}. `)],
  ['an endless list', numbered((n) => `the ${wordOf(n)}, `)],
  ['paragraphs of many names', numbered(nameParagraph)],
  ['people of one surname', numbered(namesakeParagraph)],
  ['pronouns for many names', numbered((n) => `He said ${n} died.\n`)],
])(
  '%s take time in proportion to their length',
  (_, make) => {
    const short = make(SHORT)
    const long = make(SHORT * TIMES)
    breakIntoClaims(short)

    const ratio = fastest(long) / Math.max(LEAST_MILLISECONDS, fastest(short))

    expect(ratio).toBeLessThan(MOST_TIMES)
  },
  PATIENCE,
)

/** Processor time of the fastest of some rounds: other processes do not count. */
function fastest(text: string) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    breakIntoClaims(text, { date: '2022-01-01' })
    return process.cpuUsage(before).user / 1_000
  })
  return Math.min(...rounds)
}

function repeat(piece: string) {
  return (length: number) => piece.repeat(Math.ceil(length / piece.length))
}

function numbered(piece: (n: number) => string) {
  return (length: number) => {
    let text = ''
    for (let n = 1; text.length < length; n++) text += piece(n)
    return text
  }
}

function nameParagraph(n: number) {
  return `${nameOf(n)} ${nameOf(n * 7)} said the dam cost $${n} million.\n`
}

function namesakeParagraph(n: number) {
  return `The analyst ${nameOf(n)} Smith told Mr. Smith that ${n} had died.\n`
}

function nameOf(n: number) {
  const word = wordOf(n)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Another word for every number. */
function wordOf(n: number) {
  return n
    .toString(26)
    .replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
}
