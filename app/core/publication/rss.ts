import { newsId, newsUrl, type NewsItem } from './news-item.ts'
import type { PublicSite } from './public-page.ts'

export type RssHead = {
  description: string
  /** When readers last saw anything change. */
  modifiedAt: string
}

/** RSS 2.0 of what was published last. */
export function buildRss(
  { name, language, origin }: PublicSite,
  items: readonly NewsItem[],
  { description, modifiedAt }: RssHead,
): string {
  const feed = `${origin}/feed.rss`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeXml(name)}</title>`,
    `<link>${escapeXml(origin)}/</link>`,
    `<description>${escapeXml(description)}</description>`,
    `<language>${escapeXml(language)}</language>`,
    `<lastBuildDate>${dateOf(modifiedAt)}</lastBuildDate>`,
    `<atom:link href="${escapeXml(feed)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemXml(origin, item)),
    '</channel></rss>',
    '',
  ].join('\n')
}

function itemXml(origin: string, item: NewsItem) {
  return [
    '<item>',
    `<title>${escapeXml(item.title)}</title>`,
    `<link>${escapeXml(newsUrl(origin, item))}</link>`,
    `<guid isPermaLink="false">${escapeXml(newsId(origin, item))}</guid>`,
    `<pubDate>${dateOf(item.publishedAt)}</pubDate>`,
    ...item.tags.map((tag) => `<category>${escapeXml(tag)}</category>`),
    `<description>${escapeXml(item.summary)}</description>`,
    '</item>',
  ].join('')
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function dateOf(instant: string) {
  return new Date(instant).toUTCString()
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
