import {
  buildFeedItem,
  feedHead,
  type FeedEntry,
  type FeedPlace,
} from '#app/core/review/claim-review/data-feed.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import {
  listChangedRows,
  listFeedRows,
  type FeedRow,
} from '#db/feeds/feed-rows.ts'
import { getDesk } from '#db/people/desks.ts'
import type { Db } from '#db/schema.ts'
import { inBatches } from './in-batches.ts'

/** Whose reviews are read, from where, and under which address. */
export type FeedSource = { db: Db; deskId: string; origin: string }

export type AskedFeed = {
  /** When anything last changed, as it was found before the first row is read. */
  modifiedAt: string
  /** Only what changed from this instant on; everything where it is null. */
  since: string | null
}

/**
 * The Data Commons feed as text, piece by piece, so that it may be of any size.
 * Each review is in it at most once. A whole feed holds each as it is when it is
 * read; one since an instant leaves out what changes after `modifiedAt`.
 */
export async function* readDataFeed(
  source: FeedSource,
  { modifiedAt, since }: AskedFeed,
): AsyncGenerator<string> {
  const { db, deskId, origin } = source
  const { settings } = await getDesk(db, deskId)
  const place = { origin, license: settings.markupLicence.trim() || null }
  const during = since === null ? null : { since, until: modifiedAt }
  const head = JSON.stringify(feedHead(modifiedAt))
  yield `${head.slice(0, -1)},"dataFeedElement":[`
  let comma = ''
  const batches = inBatches<FeedRow>((page) =>
    during
      ? listChangedRows(db, deskId, { ...during, ...page })
      : listFeedRows(db, deskId, page),
  )
  for await (const rows of batches) {
    yield comma + rows.map((row) => itemText(row, place)).join(',')
    comma = ','
  }
  yield '\n]}\n'
}

function itemText(row: FeedRow, place: FeedPlace) {
  return `\n${JSON.stringify(buildFeedItem(entryOf(row), place))}`
}

function entryOf(row: FeedRow): FeedEntry {
  const { slug, state, firstPublishedAt, updatedAt, content } = row
  if (state === 'published')
    return { content: JSON.parse(content) as ReviewContent, updatedAt }
  return { slug, firstPublishedAt, withdrawnAt: updatedAt }
}
