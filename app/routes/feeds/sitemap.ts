import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSiteMap } from '#app/desk/feeds/read-site-map.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

const mediaType = 'application/xml; charset=utf-8'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const head = await readFeedHead(request, context, { mediaType })
  if (head.unchanged) return head.unchanged
  const { readDb: db, deskId, env } = context.app
  const source = { db, deskId, origin: env.origin }
  return streamText(readSiteMap(source), head.headers)
}
