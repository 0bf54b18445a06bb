import type { LoaderFunctionArgs } from '@remix-run/node'
import { buildRss } from '#app/core/publication/rss.ts'
import { loadSite } from '#app/desk/publication/pages/load-site.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { listNews } from '#db/publication/feeds.ts'

const MEDIA_TYPE = 'application/rss+xml; charset=utf-8'
const NEWS = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { headers, unchanged } = await readFeedHead(
    request,
    context,
    MEDIA_TYPE,
  )
  if (unchanged) return unchanged
  const { readDb, deskId, env } = context.app
  const site = await loadSite(readDb, { deskId, origin: env.origin })
  const news = await listNews(readDb, deskId, NEWS)
  const items = news.map((review) => ({
    slug: review.slug,
    title: `${review.shortClaim}: ${review.verdictName}`,
    summary: review.summary,
    publishedAt: review.publishedAt,
    version: review.currentVersion,
  }))
  return new Response(buildRss(site, items), { headers })
}
