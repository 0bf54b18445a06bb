import { expect, test } from 'vitest'
import { readablePage } from './readable-page.ts'

const page = {
  mediaType: 'text/html',
  url: 'https://example.org/log',
  text: 'Fifty minutes',
}

test('markup keeps its structure and loses what could act', () => {
  const bytes = new TextEncoder().encode(
    '<h1>Log</h1><script>alert(1)</script><p onclick="x()">Fifty</p>',
  )

  expect(readablePage({ ...page, bytes })).toEqual({
    as: 'html',
    html: '<h1>Log</h1><p>Fifty</p>',
  })
})

test('a page is read in the encoding it names', () => {
  const start = new TextEncoder().encode('<meta charset="windows-1251"><p>')
  const bytes = new Uint8Array([...start, 0xc4, 0xe0])

  expect(readablePage({ ...page, bytes })).toEqual({
    as: 'html',
    html: '<p>Да</p>',
  })
})

test.each([
  ['a file that is not markup', 'application/pdf', 'Text', 'text'],
  ['a picture without text', 'image/png', null, 'nothing'],
] as const)('%s shows its text, if any', (_, mediaType, text, as) => {
  const bytes = new Uint8Array([1, 2, 3])

  expect(readablePage({ ...page, bytes, mediaType, text }).as).toBe(as)
})

test('markup that is too large to clean is shown as its text', () => {
  const bytes = new TextEncoder().encode('<p>x</p>'.repeat(300_000))

  expect(readablePage({ ...page, bytes })).toEqual({
    as: 'text',
    text: 'Fifty minutes',
  })
})
