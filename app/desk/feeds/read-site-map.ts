import { escapeXml } from '#app/core/publication/rss.ts'
import { listSiteMap } from '#db/publication/feeds.ts'
import type { FeedSource } from './read-feed.ts'

const BATCH = 1_000

/** The most addresses that one sitemap may hold. */
const MOST = 50_000

const PAGES = ['/', '/scale', '/methodology', '/corrections', '/about']

/** The sitemap: the site's own pages and the newest reviews. */
export async function* readSiteMap(source: FeedSource): AsyncGenerator<string> {
  const { db, deskId, origin } = source
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  for (const path of PAGES) yield urlXml(`${origin}${path}`)
  let left = MOST - PAGES.length
  let after: readonly [string, string] | undefined
  while (left > 0) {
    const limit = Math.min(BATCH, left)
    const page = after ? { after, limit } : { limit }
    const reviews = await listSiteMap(db, deskId, page)
    for (const { slug, publishedAt } of reviews)
      yield urlXml(`${origin}/reviews/${slug}`, publishedAt)
    if (reviews.length < limit) break
    left -= reviews.length
    const last = reviews.at(-1)!
    after = [last.publishedAt, last.id]
  }
  yield '</urlset>\n'
}

function urlXml(url: string, lastChange?: string) {
  const when = lastChange ? `<lastmod>${lastChange}</lastmod>` : ''
  return `<url><loc>${escapeXml(url)}</loc>${when}</url>\n`
}
