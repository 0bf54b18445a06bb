import type { LoaderFunctionArgs } from '@remix-run/node'
import { readDataFeed } from '#app/desk/feeds/read-feed.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

const MEDIA_TYPE = 'application/json; charset=utf-8'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const head = await readFeedHead(request, context, MEDIA_TYPE)
  if (head.unchanged) return head.unchanged
  const { readDb: db, deskId, env } = context.app
  const source = { db, deskId, origin: env.origin }
  return streamText(readDataFeed(source, head.modifiedAt), head.headers)
}
