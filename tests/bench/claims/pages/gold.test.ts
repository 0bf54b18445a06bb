import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { BrokenArticle } from '#app/core/article/break-into-claims.ts'
import { readGoldFolder } from './gold.ts'
import type { GoldPage } from './gold.ts'
import { scorePage } from './score-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = '🚢🚢 Menu\nThe dam held. It is lovely.'

/** As the annotators count: each ship is one. */
const MENU = { type: 'line', start: 0, end: 7, role: 'site-chrome' }
const BODY = { type: 'line', start: 8, end: 36, role: 'body' }
const HELD = { type: 'sentence', start: 8, end: 21, exact: 'The dam held.' }
const LOVELY = { type: 'sentence', start: 22, end: 36, exact: 'It is lovely.' }

function goldOf(name: string, records: object[]): GoldPage {
  const stem = name === 'article' ? 'gold' : `${name}.gold`
  writeFileSync(join(folder, `${name}.txt`), TEXT)
  writeFileSync(
    join(folder, `${stem}.jsonl`),
    records.map((record) => JSON.stringify(record)).join('\n'),
  )
  return readGoldFolder(folder).find((page) => page.name === name)!
}

const byTwo = {
  worth: [2, 3],
  worthy: true,
  checkable: true,
  kinds: ['event'],
  speakers: [null, null],
}
const differing = {
  worth: [1, 2],
  worthy: null,
  checkable: null,
  kinds: ['event', 'opinion'],
  speakers: ['Ana Brandt', null],
}

test('offsets count code points, and slice to the text that was read', () => {
  const { text, sentences, lines } = goldOf('two', [
    MENU,
    BODY,
    { ...HELD, ...byTwo },
  ])

  expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe(HELD.exact)
  expect(text.slice(lines[0]!.start, lines[0]!.end)).toBe('🚢🚢 Menu')
})

test('what two readers gave is read, and left out where they differ', () => {
  const { lines, sentences } = goldOf('two', [
    { ...MENU, role: null },
    { ...HELD, ...byTwo },
    { ...LOVELY, ...differing },
  ])

  expect(lines[0]!.role).toBeUndefined()
  expect(sentences).toMatchObject([
    { worthy: true, worth: 2.5, checkable: true, kind: 'event', speaker: null },
    {
      worthy: undefined,
      checkable: undefined,
      kind: undefined,
      speaker: undefined,
    },
  ])
})

test('what one reader gave is read from article.txt and gold.jsonl', () => {
  const one = { speaker: 'Ana Brandt', checkable: false }
  const { sentences } = goldOf('article', [
    { ...HELD, ...one, kind: 'attribution', checkWorthiness: 1 },
    { ...LOVELY, ...one, kind: 'opinion', checkWorthiness: 2 },
  ])

  expect(sentences).toMatchObject([
    { worthy: false, kind: 'other', speaker: 'Ana Brandt', checkable: false },
    { worthy: true, kind: 'opinion', speaker: 'Ana Brandt', checkable: false },
  ])
})

test('a sentence is scored by ours that shares most, and by agreed labels alone', () => {
  const gold = goldOf('two', [
    { ...HELD, ...byTwo },
    { ...LOVELY, ...differing },
  ])
  const ours = {
    speaker: null,
    checkable: true,
    score: 50,
    kept: true,
    reason: { code: 'number' as const },
  }
  const broken: BrokenArticle = {
    engine: '0',
    language: 'en',
    lines: [],
    claims: [],
    sentences: [
      { ...ours, start: 0, end: 14, kind: 'opinion' },
      { ...ours, start: 14, end: 24, kind: 'event' },
    ],
  }

  const score = scorePage(gold, broken)

  expect(score.kinds).toEqual({ right: 1, of: 1 })
  expect(score.checkable).toEqual({ right: 1, of: 1 })
  expect(score.unattributed).toEqual({ right: 1, of: 1 })
  expect(score.speakers.of).toBe(0)
})
