import { expect, test } from 'vitest'
import { languageTag } from './language-tag.ts'

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['en_GB', 'en-GB'],
  ['zh-hans-cn', 'zh-Hans-CN'],
])('%s is written %s', (given, tag) => {
  expect(languageTag(given)).toBe(tag)
})

test.each([null, '', 'English', 'en-', 'e', 'en-a', 'de-DE-1996-1996'])(
  '%j is no language',
  (given) => {
    expect(languageTag(given)).toBeNull()
  },
)
