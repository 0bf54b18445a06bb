import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { listLogLeaves } from '#db/log/log.ts'
import { listReviewsById } from '#db/publication/reviews.ts'
import { readLogCheckpoint, readLogKeys } from './read-log.ts'
import type { LogSource } from './read-proof.ts'

/** What the log's public page shows, or null before the first publication. */
export async function readRecord(
  source: LogSource,
  { before, limit }: { before: number | undefined; limit: number },
) {
  const newest = await readLogCheckpoint(source)
  if (!newest) return null
  const { size, root, keyId, note, signedAt } = newest
  const end = Math.min(before ?? size, size)
  const from = Math.max(0, end - limit)
  return {
    checkpoint: { size, root, keyId, note, signedAt },
    keys: await readLogKeys(source),
    entries: await readShown(source, { from, limit: end - from }),
    older: from > 0 ? from : null,
    isNewest: end === size,
  }
}

/** Entries, the newest first, with the address of the review where it has one. */
async function readShown(
  { db, deskId }: LogSource,
  page: { from: number; limit: number },
) {
  const rows = page.limit > 0 ? await listLogLeaves(db, deskId, page) : []
  const ids = rows.flatMap(({ reviewId }) => reviewId ?? [])
  const reviews = await listReviewsById(db, deskId, [...new Set(ids)])
  const shown = reviews.filter(({ state }) => state !== 'hidden')
  const slugs = new Map(shown.map(({ id, slug }) => [id, slug]))
  return rows.toReversed().map(({ position, kind, leaf: text, ...row }) => {
    const leaf = readLeaf(text)
    return {
      index: position,
      kind,
      loggedAt: row.loggedAt,
      slug: slugs.get(row.reviewId ?? '') ?? null,
      version: leaf && 'version' in leaf ? leaf.version : null,
    }
  })
}
