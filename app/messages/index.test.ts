import { expect, test } from 'vitest'
import { directionOf, messagesFor } from './index.ts'

test('a regional locale reads the catalogue of its language', () => {
  expect(messagesFor('en-GB')).toBe(messagesFor('en'))
})

test('a locale without a catalogue reads English', () => {
  expect(messagesFor('xx')).toBe(messagesFor('en'))
})

test.each([
  ['en', 'ltr'],
  ['uk', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [1204, '1,204 claims'],
])('%i is counted with its noun', (count, text) => {
  expect(messagesFor('en').common.claims(count)).toBe(text)
})
