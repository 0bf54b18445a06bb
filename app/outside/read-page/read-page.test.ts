import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const SENTENCE =
  'Russia supplied more than a third of the gas that the union bought abroad in that year, and most of it came by pipe.'

const PAGE = `<html lang="en"><head><title>Gas runs short | Gazette</title>
<meta property="og:title" content="Gas runs short | Gazette"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Gas runs short</h1><p class="byline">By Ana B.</p>
<p>${SENTENCE}</p><p>${SENTENCE}</p>
<p>${SENTENCE}</p><p>Größe: 38 %.</p></article>
<footer>All rights reserved</footer></body></html>`

function read(html: string | Uint8Array, charset: string | null = null) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  return readPage({ bytes, charset, url: 'https://example.org/gas' })
}

test('the article is read without the page around it', () => {
  const page = read(PAGE)

  expect(page).toMatchObject({
    ok: true,
    value: {
      text: `${SENTENCE}\n${SENTENCE}\n${SENTENCE}\nGröße: 38 %.`,
      title: 'Gas runs short',
      metadata: {
        headline: 'Gas runs short',
        author: 'Ana B.',
        language: 'en',
      },
      notes: [],
    },
  })
})

test.each([
  ['<meta charset="windows-1251">', null],
  [
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    null,
  ],
  ['<meta charset="utf-8">', 'windows-1251'],
])('the encoding is taken from %s and the server: %s', (meta, charset) => {
  const words = 'Газ идёт по трубе '.repeat(8)
  const encoded = Array.from(words, (letter) => {
    const code = letter.charCodeAt(0)
    if (letter === 'ё') return 0xb8
    return code < 0x80 ? code : code - 0x350
  })
  const start = new TextEncoder().encode(`<html><head>${meta}</head><body><p>`)

  const page = read(Uint8Array.of(...start, ...encoded), charset)

  expect(page).toMatchObject({ ok: true, value: { text: words.trim() } })
})

test('a page drawn by scripts is read from its linked data', () => {
  const data = {
    '@type': 'NewsArticle',
    articleBody: `${SENTENCE}\nOil & gas.`,
  }

  const page = read(
    `<div id="app"></div><script type="application/ld+json">${JSON.stringify(data)}</script>`,
  )

  expect(page).toMatchObject({
    ok: true,
    value: { text: `${SENTENCE}\nOil & gas.` },
  })
})

test.each([
  ['an empty page', '<div id="app"></div>'],
  ['a login', '<form><p>Log in to go on reading</p><input></form>'],
  ['a list', `<ul>${`<li><a href="/x">${SENTENCE}</a></li>`.repeat(9)}</ul>`],
  ['nothing', ''],
])('there is no article in %s', (_what, html) => {
  expect(read(html)).toMatchObject({ ok: false, refusal: 'no-article' })
})
