import { expect, test } from 'vitest'
import { pageMetadata } from './page-metadata.ts'
import { parseHtml } from './parse-html.ts'

const URL_ASKED = 'https://example.org/news/gas?from=feed'

function metadataOf(head: string, body = '') {
  const html = `<html><head>${head}</head><body>${body}</body></html>`
  return pageMetadata(parseHtml(html), URL_ASKED)
}

const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

const NEWS = {
  '@type': 'NewsArticle',
  headline: 'Gas runs short',
  author: [{ name: 'Ana B.' }, { name: 'Cem D.' }],
  publisher: { name: 'Gazette' },
  datePublished: '2022-01-01T10:00:00Z',
  inLanguage: 'en_GB',
}

test.each([
  [NEWS],
  [[{ '@type': 'WebSite', name: 'x' }, NEWS]],
  [{ '@graph': [{ '@type': 'Person', name: 'x' }, NEWS] }],
  [{ ...NEWS, '@type': ['Article', 'ReportageNewsArticle'] }],
  [`<![CDATA[${JSON.stringify(NEWS)}]]>`],
])('linked data describes the article: %#', (data) => {
  const metadata = metadataOf(
    `${linked(data)}<meta property="og:title" content="x"><title>x</title>`,
  )

  expect(metadata).toEqual({
    headline: 'Gas runs short',
    author: 'Ana B., Cem D.',
    publisher: 'Gazette',
    publishedOn: '2022-01-01',
    language: 'en-GB',
    canonicalUrl: URL_ASKED,
  })
})

test('broken or foreign linked data says nothing', () => {
  const metadata = metadataOf(
    `${linked('{"@type":')}${linked({ '@type': 'Product', name: 'x' })}${linked(7)}${linked({ '@type': 'Article', headline: { a: 1 }, author: 7 })}<title>Gas</title>`,
  )

  expect(metadata).toMatchObject({ headline: 'Gas', author: null })
})

test('meta elements describe it where linked data does not', () => {
  const metadata = metadataOf(
    `<meta property="OG:Title" content=" Gas &amp; oil ">
     <meta name="author" content="Ana B.">
     <meta property="og:site_name" content="Gazette">
     <meta property="article:published_time" content="2022-01-01T23:00:00-05:00">
     <meta property="og:locale" content="en_US">
     <link rel="canonical" href="/news/gas">`,
  )

  expect(metadata).toEqual({
    headline: 'Gas & oil',
    author: 'Ana B.',
    publisher: 'Gazette',
    publishedOn: '2022-01-01',
    language: 'en-US',
    canonicalUrl: 'https://example.org/news/gas',
  })
})

test.each([
  ['<time datetime="2022-01-01T10:00Z">yesterday</time>', '2022-01-01'],
  ['<time>1 January 2022</time>', '2022-01-01'],
  ['<time>yesterday</time>', null],
])('%s dates the page as %s', (body, day) => {
  expect(metadataOf('', body).publishedOn).toBe(day)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://['])(
  'a canonical address %s is not believed',
  (href) => {
    const { canonicalUrl } = metadataOf(`<link rel="canonical" href="${href}">`)

    expect(canonicalUrl).toBe(URL_ASKED)
  },
)

test('an address is not an author', () => {
  const { author } = metadataOf(
    '<meta property="article:author" content="https://social.example/ana">',
  )

  expect(author).toBeNull()
})

test('a bare page says nothing of itself', () => {
  expect(pageMetadata(parseHtml('<p>Gas</p>'), null)).toEqual({
    headline: null,
    author: null,
    publisher: null,
    publishedOn: null,
    language: null,
    canonicalUrl: null,
  })
})
