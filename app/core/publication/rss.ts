import { newsId, newsUrl, type NewsItem } from './news-item.ts'
import type { PublicSite } from './public-page.ts'

export type RssHead = {
  description: string
  /** When readers last saw anything change. */
  modifiedAt: string
}

/** One piece of news, with addresses as readers open them. */
export type RssItem = {
  title: string
  url: string
  /** Never that of another piece of news. */
  id: string
  publishedAt: string
  tags: readonly string[]
  summary: string
}

/** RSS 2.0 of what was published last. */
export function buildRss(
  site: PublicSite,
  items: readonly NewsItem[],
  head: RssHead,
): string {
  const { name, origin } = site
  const news = items.map((item) => ({
    ...item,
    url: newsUrl(origin, item),
    id: newsId(origin, item),
  }))
  const addresses = { title: name, page: '/', feed: '/feed.rss' }
  return rssOf(site, news, { ...head, ...addresses })
}

type Channel = RssHead & {
  title: string
  /** Paths of the page it tells of and of itself. */
  page: string
  feed: string
}

/** An RSS 2.0 channel of any of the site's news. */
export function rssOf(
  { language, origin }: PublicSite,
  items: readonly RssItem[],
  { title, page, feed, description, modifiedAt }: Channel,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${escapeXml(origin + page)}</link>`,
    `<description>${escapeXml(description)}</description>`,
    `<language>${escapeXml(language)}</language>`,
    `<lastBuildDate>${dateOf(modifiedAt)}</lastBuildDate>`,
    `<atom:link href="${escapeXml(origin + feed)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(itemXml),
    '</channel></rss>',
    '',
  ].join('\n')
}

function itemXml(item: RssItem) {
  return [
    '<item>',
    `<title>${escapeXml(item.title)}</title>`,
    `<link>${escapeXml(item.url)}</link>`,
    `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
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
