import type { LoaderFunctionArgs } from '@remix-run/node'
import { findSiteMapPart } from '#app/desk/feeds/read-site-map.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

const mediaType = 'application/xml; charset=utf-8'
const PART = /^(first|rev_\w+|articles|art_\w+)\.xml$/

/** One of the parts that the index at /sitemap.xml names. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const name = PART.exec(params.file ?? '')?.[1]
  if (!name) throw new Response(null, { status: 404 })
  const head = await readFeedHead(request, context, { mediaType, asked: name })
  if (head.unchanged) return head.unchanged
  const { readDb: db, deskId, env } = context.app
  const source = { db, deskId, origin: env.origin }
  const part = await findSiteMapPart(source, name)
  if (!part) throw new Response(null, { status: 404 })
  return streamText(part, head.headers)
}
