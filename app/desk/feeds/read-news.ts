import type { NewsItem } from '#app/core/publication/news-item.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { listNews } from '#db/publication/feeds.ts'
import type { Db } from '#db/schema.ts'

const MOST = 50

/** What was published or corrected last, the newest first. */
export async function readNews(db: Db, deskId: string): Promise<NewsItem[]> {
  const news = await listNews(db, deskId, MOST)
  return news.map(({ slug, content: stored, firstPublishedAt }) => {
    const content = JSON.parse(stored) as ReviewContent
    const { claim, verdict, summary, tags, language } = content
    return {
      slug,
      title: `${claim.short}: ${verdict.label}`,
      summary,
      tags,
      language,
      firstPublishedAt,
      publishedAt: content.publishedAt,
      version: content.version,
    }
  })
}
