import {
  buildFeedItem,
  feedHead,
  type FeedEntry,
} from '#app/core/review/claim-review/data-feed.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { getDesk } from '#db/people/desks.ts'
import { listFeedRows, type FeedRow } from '#db/publication/feeds.ts'
import type { Db } from '#db/schema.ts'

const BATCH = 100

/** Whose reviews are read, from where, and under which address. */
export type FeedSource = { db: Db; deskId: string; origin: string }

/** Every review that was ever published, a few at a time. */
export async function* readReviews(
  { db, deskId }: FeedSource,
  ids?: readonly string[],
): AsyncGenerator<FeedRow> {
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: BATCH, ids }
    const rows = await listFeedRows(db, deskId, page)
    yield* rows
    if (rows.length < BATCH) return
    afterId = rows.at(-1)!.id
  }
}

/** The Data Commons feed as text, piece by piece, so that it may be of any size. */
export async function* readDataFeed(
  source: FeedSource,
  modifiedAt: string,
): AsyncGenerator<string> {
  const { settings } = await getDesk(source.db, source.deskId)
  const license = settings.markupLicence.trim() || null
  const place = { origin: source.origin, license }
  const head = JSON.stringify(feedHead(modifiedAt))
  yield `${head.slice(0, -1)},"dataFeedElement":[`
  let comma = ''
  for await (const row of readReviews(source)) {
    yield `${comma}\n${JSON.stringify(buildFeedItem(entryOf(row), place))}`
    comma = ','
  }
  yield '\n]}\n'
}

function entryOf(row: FeedRow): FeedEntry {
  const { slug, state, firstPublishedAt, updatedAt, content } = row
  if (state === 'published')
    return { content: JSON.parse(content) as ReviewContent }
  return { slug, firstPublishedAt, withdrawnAt: updatedAt }
}
