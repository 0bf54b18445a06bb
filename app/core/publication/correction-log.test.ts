import { expect, test } from 'vitest'
import { entryPath, mergeLog, type LogEntry } from './correction-log.ts'

function corrected(at: string, id: string): LogEntry {
  const changes = { verdict: null, wording: null }
  const texts = { slug: 'river', claim: 'It is long', note: 'It is not.' }
  return { kind: 'correction', id, at, version: 2, ...texts, ...changes }
}

function withdrawn(at: string, id: string): LogEntry {
  return { kind: 'withdrawn', id, at, slug: 'lake', claim: null, note: 'Gone.' }
}

test('corrections and withdrawals stand in one order, newest first', () => {
  const one = [
    corrected('2022-01-04', 'cor_2'),
    corrected('2022-01-01', 'cor_1'),
  ]
  const other = [
    withdrawn('2022-01-04', 'wdr_1'),
    withdrawn('2021-12-01', 'wdr_0'),
  ]

  const log = mergeLog(one, other, 3)

  expect(log.map(({ id }) => id)).toEqual(['wdr_1', 'cor_2', 'cor_1'])
})

test('each entry leads to its notice on the check', () => {
  expect(entryPath(corrected('2022-01-04', 'cor_2'))).toBe(
    '/reviews/river#correction-2',
  )
  expect(entryPath(withdrawn('2022-01-04', 'wdr_1'))).toBe('/reviews/lake')
})
