import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { getDesk } from '#db/people/desks.ts'
import { findLastChange } from '#db/publication/feeds.ts'

/**
 * When readers last saw a change, and the headers of a feed that changes with it.
 * `unchanged` is the answer for whoever has it already.
 */
export async function readFeedHead(
  request: Request,
  { app }: AppLoadContext,
  mediaType: string,
) {
  const { createdAt, version } = await getDesk(app.readDb, app.deskId)
  const changed = await findLastChange(app.readDb, app.deskId)
  const modifiedAt = changed ?? createdAt
  const seed = [mediaType, modifiedAt, version, app.env.origin].join('\n')
  const hash = createHash('sha256').update(seed).digest('hex').slice(0, 32)
  const headers = {
    'Content-Type': mediaType,
    'Cache-Control': 'public, max-age=60',
    'Access-Control-Allow-Origin': '*',
    ETag: `W/"${hash}"`,
  }
  const isKnown = request.headers.get('if-none-match')?.includes(hash) ?? false
  const unchanged = isKnown
    ? new Response(null, { status: 304, headers })
    : null
  return { modifiedAt, headers, unchanged }
}
