import type { LoaderFunctionArgs } from '@remix-run/node'
import { buildRss } from '#app/core/publication/rss.ts'
import { readNews } from '#app/desk/feeds/read-news.ts'
import { loadSite } from '#app/desk/publication/pages/load-site.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { messagesFor } from '#app/messages/index.ts'

const mediaType = 'application/rss+xml; charset=utf-8'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const head = await readFeedHead(request, context, { mediaType })
  if (head.unchanged) return head.unchanged
  const { readDb, deskId, env } = context.app
  const site = await loadSite(readDb, { deskId, origin: env.origin })
  const description = messagesFor(site.language).feeds.newsOf(site.name)
  const { modifiedAt, headers } = head
  const news = await readNews(readDb, deskId)
  return new Response(buildRss(site, news, { description, modifiedAt }), {
    headers,
  })
}
