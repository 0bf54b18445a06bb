import { newsId, newsUrl, type NewsItem } from './news-item.ts'
import { shareImageUrl } from './share-card.ts'
import type { PublicSite } from './public-page.ts'

/** A JSON Feed 1.1 of what was published last. */
export function buildJsonFeed(
  { name, language, origin }: PublicSite,
  items: readonly NewsItem[],
  { description }: { description: string },
) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.jsonfeed`,
    language,
    authors: [{ name, url: `${origin}/about` }],
    items: items.map((item) => itemOf(origin, item)),
  }
}

function itemOf(origin: string, item: NewsItem) {
  return {
    id: newsId(origin, item),
    url: newsUrl(origin, item),
    title: item.title,
    content_text: item.summary,
    image: `${origin}${shareImageUrl(item)}`,
    date_published: item.firstPublishedAt,
    ...(item.version > 1 && { date_modified: item.publishedAt }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    language: item.language,
  }
}
