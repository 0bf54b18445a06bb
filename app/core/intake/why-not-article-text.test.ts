import { expect, test } from 'vitest'
import { ARTICLE_TEXT_MAX } from './limits.ts'
import { whyNotArticleText } from './why-not-article-text.ts'

const SENTENCE = 'Russia supplied over 30% of the gas.'

test.each([
  ['', 'empty'],
  [' \n\t\u00A0', 'empty'],
  ['Too short. 12345 67890', 'too-short'],
  ['a'.repeat(ARTICLE_TEXT_MAX + 1), 'too-long'],
  ['\u0000\u0001\u0002PNG'.repeat(40), 'binary'],
  [`${SENTENCE}${'\uFFFD'.repeat(9)}`, 'binary'],
])('%j is refused', (text, refusal) => {
  expect(whyNotArticleText(text)).toBe(refusal)
})

test.each([
  SENTENCE,
  'Россия поставила более тридцати процентов газа.',
  'a'.repeat(ARTICLE_TEXT_MAX),
])('an article is taken', (text) => {
  expect(whyNotArticleText(text)).toBeNull()
})
