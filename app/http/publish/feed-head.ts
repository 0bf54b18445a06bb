import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { findLastChange } from '#db/feeds/last-change.ts'
import { getDesk } from '#db/people/desks.ts'
import { isUnchanged } from '../server/negotiate.ts'

export type Feed = {
  mediaType: string
  /** What was asked for beside the address, such as a day. */
  asked?: string | null
}

/**
 * When readers last saw a change, and the headers of a feed that changes with it.
 * `unchanged` is the answer for whoever has it already.
 */
export async function readFeedHead(
  request: Request,
  { app }: AppLoadContext,
  { mediaType, asked }: Feed,
) {
  const { createdAt, version } = await getDesk(app.readDb, app.deskId)
  const changed = await findLastChange(app.readDb, app.deskId)
  const modifiedAt = changed ?? createdAt
  const seed = [mediaType, asked, modifiedAt, version, app.env.origin]
  const hash = createHash('sha256').update(seed.join('\n')).digest('hex')
  const tag = `"${hash.slice(0, 32)}"`
  const headers = {
    'Content-Type': mediaType,
    'Cache-Control': 'public, max-age=60',
    'Access-Control-Allow-Origin': '*',
    ETag: `W/${tag}`,
    'Last-Modified': new Date(modifiedAt).toUTCString(),
  }
  const unchanged = isKnown(request.headers, { tag, modifiedAt })
    ? new Response(null, { status: 304, headers })
    : null
  return { modifiedAt, headers, unchanged }
}

/** A date is asked only of whoever sends no tag; it counts whole seconds. */
function isKnown(
  headers: Headers,
  { tag, modifiedAt }: { tag: string; modifiedAt: string },
) {
  const tags = headers.get('if-none-match')
  if (tags !== null) return isUnchanged(tags, tag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return Math.floor(Date.parse(modifiedAt) / 1000) * 1000 <= since
}
