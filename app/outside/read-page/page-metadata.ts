import type { ArticleMetadata } from '#app/core/intake/article-metadata.ts'
import { languageTag } from '#app/core/intake/reading/language-tag.ts'
import { publishedDay } from '#app/core/intake/reading/published-day.ts'
import { linkedArticle } from './linked-data.ts'

const TEXT_MAX = 500

/** What a page says about its article; the most deliberate statement wins. */
export function pageMetadata(
  document: Document,
  pageUrl: string | null,
): ArticleMetadata {
  const linked = linkedArticle(document)
  const meta = (...names: string[]) => metaContent(document, names)
  return {
    headline: withoutSite(
      first(
        linked?.headline,
        meta('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
        text(document, 'h1'),
        text(document, 'title'),
      ),
      text(document, 'h1'),
    ),
    author: first(
      linked?.authors.join(', '),
      notUrl(meta('author', 'article:author', 'dc.creator', 'parsely-author')),
    ),
    publisher: first(
      linked?.publisher,
      notUrl(meta('og:site_name', 'dc.publisher', 'publisher')),
    ),
    publishedOn: publishedOn(document, linked?.datePublished ?? null),
    language: languageTag(
      first(
        linked?.inLanguage,
        document.documentElement.getAttribute('lang'),
        meta('og:locale', 'content-language', 'dc.language'),
      ),
    ),
    canonicalUrl: canonicalUrl(document, pageUrl, linked?.url),
  }
}

/** "Gas runs short | Gazette" stands over the page as "Gas runs short". */
function withoutSite(headline: string | null, heading: string | null) {
  return heading && headline?.startsWith(`${heading} `) ? heading : headline
}

function publishedOn(document: Document, linked: string | null) {
  const time = document.querySelector('article time, main time, time')
  const stated = [
    linked,
    metaContent(document, PUBLISHED_NAMES),
    time?.getAttribute('datetime') ?? time?.textContent ?? null,
  ]
  return stated.map(publishedDay).find((day) => day !== null) ?? null
}

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
]

function canonicalUrl(
  document: Document,
  pageUrl: string | null,
  linked: string | null | undefined,
) {
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaContent(document, ['og:url']),
    linked,
    pageUrl,
  ]
  for (const address of stated) {
    const url = address ? URL.parse(address, pageUrl ?? undefined) : null
    if (url && /^https?:$/.test(url.protocol)) return url.href
  }
  return null
}

/** Names are compared in lower case, as pages write them in every way. */
function metaContent(document: Document, names: string[]) {
  const metas = [...document.querySelectorAll('meta[content]')]
  for (const name of names) {
    const meta = metas.find((meta) =>
      ['name', 'property', 'itemprop', 'http-equiv'].some(
        (key) => meta.getAttribute(key)?.toLowerCase() === name,
      ),
    )
    const content = clean(meta?.getAttribute('content'))
    if (content) return content
  }
  return null
}

function notUrl(value: string | null) {
  return value !== null && URL.canParse(value) ? null : value
}

function text(document: Document, selector: string) {
  return clean(document.querySelector(selector)?.textContent)
}

function first(...values: (string | null | undefined)[]) {
  return values.map(clean).find((value) => value !== null) ?? null
}

function clean(value: string | null | undefined) {
  const cleaned = value?.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_MAX)
  return cleaned ? cleaned : null
}
