import { expect, test } from 'vitest'
import { reachOf } from './language-words.ts'

test.each([
  ['en', 'full'],
  ['en-GB', 'full'],
  ['de', 'words'],
  ['uk', 'words'],
  ['ar', 'sentences'],
])('the engine’s reach in %s is %s', (language, expected) => {
  expect(reachOf(language)).toBe(expected)
})
