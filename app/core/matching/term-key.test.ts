import { expect, test } from 'vitest'
import { termKey } from './term-key.ts'

const claims = { deskId: 'dsk_1', noun: 'claim' }

test('a term has one key in one place, and others elsewhere', () => {
  const key = termKey(claims, 'harbour')

  expect(termKey({ ...claims }, 'harbour')).toBe(key)
  expect(termKey({ ...claims, noun: 'review' }, 'harbour')).not.toBe(key)
  expect(termKey({ ...claims, deskId: 'dsk_2' }, 'harbour')).not.toBe(key)
})

test('keys fit the integers of both stores and hardly ever meet', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) =>
    termKey(claims, `term${at}`),
  )

  expect(keys.every((key) => key === (key | 0))).toBe(true)
  expect(new Set(keys).size).toBeGreaterThan(19_990)
})
