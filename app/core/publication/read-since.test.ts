import { expect, test } from 'vitest'
import { readSince } from './read-since.ts'

test.each([
  ['2026-01-01', '2026-01-01T00:00:00.000Z'],
  [' 2026-01-01 ', '2026-01-01T00:00:00.000Z'],
  ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00.000Z'],
  ['2026-01-01T10:00:00.250Z', '2026-01-01T10:00:00.250Z'],
  ['2026-01-01T10:00:00+02:00', '2026-01-01T08:00:00.000Z'],
  ['2026-01-01T10:00:00 02:00', '2026-01-01T08:00:00.000Z'],
  ['2026-01-01T10:00', '2026-01-01T10:00:00.000Z'],
])('%j is %s', (given, instant) => {
  expect(readSince(given)).toBe(instant)
})

test.each([
  '',
  'yesterday',
  '2026',
  '2026-01',
  '2026-02-30',
  '2026-13-01',
  '01.02.2026',
  '2026-01-01; drop table review',
  '1735689600',
])('%j names no time', (given) => {
  expect(readSince(given)).toBeNull()
})
