import { expect, test } from 'vitest'
import { findPattern, isFoundAgain, toReading } from './find-pattern.ts'
import { anyOf } from './signal-words.ts'

test('a piece is found whatever its case and given as it is written', () => {
  const found = findPattern(
    toReading('The Ministry Signed it.'),
    anyOf('sign*'),
  )

  expect(found).toEqual({ piece: 'Signed', index: 13 })
})

test('a pattern that minds the case is asked of the text as it is', () => {
  const reading = toReading('US forces joined us.')

  expect(findPattern(reading, /\bus\b/u)?.index).toBe(17)
})

test.each([
  ['It was signed.', false],
  ['It was signed and signed again.', true],
])('%s holds the word a second time: %s', (text, expected) => {
  const reading = toReading(text)
  const pattern = anyOf('signed')
  const found = findPattern(reading, pattern)
  if (!found) throw new Error('The word was not found')

  expect(isFoundAgain(reading, pattern, found)).toBe(expected)
})

test.each([
  ['plain letters', anyOf('sign*'), 'resigned'],
  ['plain letters before an accent', anyOf('sign'), 'signé'],
  ['other letters', anyOf('подпис*'), 'неподписано'],
])('a word of %s is not found inside another', (_, pattern, text) => {
  expect(findPattern(toReading(text), pattern)).toBeUndefined()
})
