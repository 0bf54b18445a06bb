import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSince } from '#app/core/publication/read-since.ts'
import { readDataFeed } from '#app/desk/feeds/read-feed.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { streamText } from '#app/http/publish/stream-text.ts'
import { feeds } from '#app/messages/en/shared/feeds.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The Data Commons feed: whole, or with `since` what changed from then on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams.get('since')
  const since = given === null ? null : readSince(given)
  if (given !== null && since === null) return refuseSince()
  const feed = { mediaType: JSON_TYPE, asked: since }
  const head = await readFeedHead(request, context, feed)
  if (head.unchanged) return head.unchanged
  const { readDb: db, deskId, env } = context.app
  const asked = { modifiedAt: head.modifiedAt, since }
  return streamText(
    readDataFeed({ db, deskId, origin: env.origin }, asked),
    head.headers,
  )
}

function refuseSince() {
  return new Response(`${feeds.badSince}\n`, {
    status: 400,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
    },
  })
}
