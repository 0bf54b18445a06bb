import { expect, test } from 'vitest'
import { isLanguageTag, isTimeZone } from './locale-names.ts'

test.each([
  ['en', true],
  ['de-AT', true],
  ['zh-Hant', true],
  ['', false],
  ['english language', false],
  ['e', false],
])('%s is a language tag: %s', (text, is) => {
  expect(isLanguageTag(text)).toBe(is)
})

test.each([
  ['UTC', true],
  ['Europe/Vienna', true],
  ['', false],
  ['Vienna', false],
  ['+01:00', false],
  ['Europe/Nowhere', false],
])('%s is a time zone: %s', (text, is) => {
  expect(isTimeZone(text)).toBe(is)
})
