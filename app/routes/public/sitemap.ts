import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSiteMap } from '#app/desk/feeds/read-site-map.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

const MEDIA_TYPE = 'application/xml; charset=utf-8'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const head = await readFeedHead(request, context, MEDIA_TYPE)
  if (head.unchanged) return head.unchanged
  const { readDb: db, deskId, env } = context.app
  return streamText(
    readSiteMap({ db, deskId, origin: env.origin }),
    head.headers,
  )
}
