import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isSlug, makeSlug } from './slug.ts'

test.each([
  ['Russia’s share is over 30% of gas', 'russias-share-is-over-30-of-gas'],
  ['Größe des Élysée', 'grosse-des-elysee'],
  ['Доля России', 'dolya-rossii'],
  ['Łódź & Ærø', 'lodz-aero'],
  ['Αθήνα', 'athina'],
  ['假消息', 'review'],
  ['', 'review'],
])('%s becomes %s', (text, slug) => {
  expect(makeSlug(text)).toBe(slug)
})

test('a slug ends at a whole word within 80 characters', () => {
  const slug = makeSlug('memorandum '.repeat(20))

  expect(slug).toBe('memorandum-'.repeat(7).slice(0, -1))
})

test('every text makes a slug that an address can hold as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = makeSlug(text)

      expect(isSlug(slug)).toBe(true)
    }),
  )
})

test.each(['', 'A-b', 'a--b', '-a', 'a/b', 'ä', 'a'.repeat(81)])(
  'no address holds %j as it is',
  (text) => {
    expect(isSlug(text)).toBe(false)
  },
)
