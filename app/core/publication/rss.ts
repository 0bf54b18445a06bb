import type { PublicSite } from './public-page.ts'

export type NewsItem = {
  slug: string
  title: string
  summary: string
  publishedAt: string
  version: number
}

/** RSS 2.0 of what was published last. */
export function buildRss(
  { name, language, origin }: PublicSite,
  items: readonly NewsItem[],
): string {
  const feed = `${origin}/feed.rss`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeXml(name)}</title>`,
    `<link>${escapeXml(origin)}/</link>`,
    `<description>${escapeXml(name)}</description>`,
    `<language>${escapeXml(language)}</language>`,
    `<atom:link href="${escapeXml(feed)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemXml(origin, item)),
    '</channel></rss>',
    '',
  ].join('\n')
}

/** A correction is news of its own, so each version has its own guid. */
function itemXml(origin: string, item: NewsItem) {
  const url = `${origin}/reviews/${item.slug}`
  return [
    '<item>',
    `<title>${escapeXml(item.title)}</title>`,
    `<link>${escapeXml(url)}</link>`,
    `<guid isPermaLink="false">${escapeXml(`${url}#v${item.version}`)}</guid>`,
    `<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>`,
    `<description>${escapeXml(item.summary)}</description>`,
    '</item>',
  ].join('')
}

/** Text that XML takes as it is meant; what it cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
