import { expect, test } from 'vitest'
import { comparableText, judgeSource, nextCheck } from './judge-source.ts'

const baseline = { sha256: 'bytes', textSha256: 'text' }

test.each([
  ['the same bytes', { sha256: 'bytes', textSha256: 'text' }, 'same'],
  ['another advert', { sha256: 'other', textSha256: 'text' }, 'same'],
  ['another text', { sha256: 'other', textSha256: 'other' }, 'changed'],
  ['no text, same bytes', { sha256: 'bytes', textSha256: null }, 'same'],
  ['no text, other bytes', { sha256: 'other', textSha256: null }, 'changed'],
])('%s: %s is %s', (_, hashes, verdict) => {
  const fetched = { ok: true, ...hashes } as const
  expect(judgeSource(fetched, { baseline, failures: 0 })).toBe(verdict)
})

test.each([
  ['http-error', '404', 0, 'missing'],
  ['http-error', '410', 1, 'missing'],
  ['http-error', '404', 2, 'gone'],
  ['no-such-host', null, 2, 'gone'],
  ['http-error', '403', 2, 'unknown'],
  ['http-error', '500', 2, 'unknown'],
  ['timed-out', null, 2, 'unknown'],
  ['unreachable', null, 2, 'unknown'],
])('%s %s after %i failures is %s', (refusal, found, failures, verdict) => {
  const fetched = { ok: false, refusal, found } as const
  expect(judgeSource(fetched, { baseline, failures })).toBe(verdict)
})

test('without anything to compare with, a page is seen for the first time', () => {
  const fetched = { ok: true, ...baseline } as const
  const given = { baseline: null, failures: 0 }
  expect(judgeSource(fetched, given)).toBe('first-seen')
})

test('how lines break makes no other text', () => {
  expect(comparableText(' a\n\tb  c\u00a0')).toBe('a b c')
})

test('a page that was missing is asked the next day', () => {
  const asked = { now: new Date('2022-01-03T12:00:00Z'), everyDays: 7 }
  expect(nextCheck('missing', asked).toISOString()).toContain('2022-01-04')
  expect(nextCheck('same', asked).toISOString()).toContain('2022-01-10')
})
