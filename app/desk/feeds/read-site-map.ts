import { escapeXml } from '#app/core/publication/rss.ts'
import {
  findArticleStretch,
  findStretch,
  hasReviewAt,
  listSiteMap,
  listSiteMapArticles,
} from '#db/feeds/site-map.ts'
import type { FeedSource } from './read-feed.ts'

const PAGES = [
  '/',
  '/scale',
  '/methodology',
  '/corrections',
  '/about',
  '/validate',
]

const BATCH = 1_000

/** How many addresses one file may hold by the protocol, and a part holds here. */
const SIZES = { most: 50_000, part: 10_000 }

/** What the first parts are called; the others have the id that they begin after. */
const FIRST = 'first'
const FIRST_ARTICLES = 'articles'
const IS_OF_ARTICLES = /^art/

/** One file with every address, or an index of parts where one could not hold it. */
export async function* readSiteMap(
  source: FeedSource,
  { most, part } = SIZES,
): AsyncGenerator<string> {
  const { db, deskId, origin } = source
  // Each article that readers may open has a review.
  if (await hasReviewAt(db, deskId, Math.floor((most - PAGES.length) / 2)))
    return yield* readIndex(source, part)
  yield URLSET
  for (const path of PAGES) yield urlXml(`${origin}${path}`)
  yield* readReviews(source, { afterId: '', most })
  yield* readArticles(source, { afterId: '', most })
  yield '</urlset>\n'
}

/** A part of the map by its name; undefined where no part is called so. */
export async function findSiteMapPart(
  source: FeedSource,
  name: string,
  { part } = SIZES,
) {
  const afterId = name === FIRST || name === FIRST_ARTICLES ? '' : name
  const { db, deskId } = source
  const isOfArticles = IS_OF_ARTICLES.test(name)
  const find = isOfArticles ? findArticleStretch : findStretch
  const any = await find(db, deskId, { afterId, limit: 1 })
  if (!any) return undefined
  const read = isOfArticles ? readArticlePart : readPart
  return read(source, { afterId, most: part })
}

type Part = { afterId: string; most: number }

async function* readPart(source: FeedSource, part: Part) {
  yield URLSET
  if (!part.afterId)
    for (const path of PAGES) yield urlXml(`${source.origin}${path}`)
  yield* readReviews(source, part)
  yield '</urlset>\n'
}

async function* readArticlePart(source: FeedSource, part: Part) {
  yield URLSET
  yield* readArticles(source, part)
  yield '</urlset>\n'
}

async function* readIndex(source: FeedSource, size: number) {
  yield HEAD
  yield `<sitemapindex ${NAMESPACE}>\n`
  yield* nameParts(source, { size, first: FIRST, find: findStretch })
  const articles = { first: FIRST_ARTICLES, find: findArticleStretch }
  yield* nameParts(source, { size, ...articles })
  yield '</sitemapindex>\n'
}

type Parts = { size: number; first: string; find: typeof findStretch }

async function* nameParts(
  { db, deskId, origin }: FeedSource,
  { size, first, find }: Parts,
) {
  let afterId = ''
  for (;;) {
    const part = await find(db, deskId, { afterId, limit: size })
    if (!part) return
    const url = `${origin}/sitemap/${afterId || first}.xml`
    yield `<sitemap>${placeXml(url, part.changedAt)}</sitemap>\n`
    afterId = part.lastId
  }
}

async function* readReviews(
  { db, deskId, origin }: FeedSource,
  { afterId, most }: Part,
) {
  let [after, left] = [afterId, most]
  while (left > 0) {
    const limit = Math.min(BATCH, left)
    const reviews = await listSiteMap(db, deskId, { afterId: after, limit })
    yield reviews
      .filter(({ state }) => state === 'published')
      .map(({ slug, updatedAt }) =>
        urlXml(`${origin}/reviews/${slug}`, updatedAt),
      )
      .join('')
    if (reviews.length < limit) return
    left -= reviews.length
    after = reviews.at(-1)!.id
  }
}

async function* readArticles(
  { db, deskId, origin }: FeedSource,
  { afterId, most }: Part,
) {
  let [after, left] = [afterId, most]
  while (left > 0) {
    const limit = Math.min(BATCH, left)
    const stretch = { afterId: after, limit }
    const articles = await listSiteMapArticles(db, deskId, stretch)
    yield articles
      .filter(({ shown }) => Number(shown) > 0)
      .map(({ id, changedAt }) => urlXml(`${origin}/articles/${id}`, changedAt))
      .join('')
    if (articles.length < limit) return
    left -= articles.length
    after = articles.at(-1)!.id
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const URLSET = `${HEAD}<urlset ${NAMESPACE}>\n`

function urlXml(url: string, lastChange?: string) {
  return `<url>${placeXml(url, lastChange)}</url>\n`
}

function placeXml(url: string, lastChange?: string) {
  const when = lastChange ? `<lastmod>${lastChange}</lastmod>` : ''
  return `<loc>${escapeXml(url)}</loc>${when}`
}
