import { expect, test } from 'vitest'
import { NO_METADATA } from '../article-metadata.ts'
import { splitFrontMatter } from './front-matter.ts'

test('the lines before the text describe it', () => {
  const { metadata, body } = splitFrontMatter(
    '---\ntitle: "Gas: a share"\nauthors: ["Ana B.", \'Cem D.\']\n' +
      'date: 2022-01-01T10:00:00Z\nlang: en_GB\npublisher: Gazette\n' +
      'url: https://example.org/gas\ntags:\n  - gas\n---\nOver 30 %.',
  )

  expect(body).toBe('Over 30 %.')
  expect(metadata).toEqual({
    headline: 'Gas: a share',
    author: 'Ana B., Cem D.',
    publisher: 'Gazette',
    publishedOn: '2022-01-01',
    language: 'en-GB',
    canonicalUrl: 'https://example.org/gas',
  })
})

test.each(['Gas', 'Gas\n---\ntitle: x\n---\n', '---\nGas without an end', ''])(
  'a text without front matter stays whole: %j',
  (markdown) => {
    expect(splitFrontMatter(markdown)).toEqual({
      metadata: NO_METADATA,
      body: markdown,
    })
  },
)

test('an address that is none is left out', () => {
  const { metadata } = splitFrontMatter('---\nurl: javascript:alert(1)\n---\nx')

  expect(metadata.canonicalUrl).toBeNull()
})
