import { contentDigest, jsonLdDigest } from '#app/core/log/entries/digests.ts'
import { readLeaf, type ReviewLeaf } from '#app/core/log/entries/leaf.ts'
import { standingOf } from '#app/core/log/proof/standing.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { listLeavesOfReview } from '#db/log/log.ts'
import {
  listUnloggedVersions,
  listVersionEntries,
  type VersionEntry,
} from '#db/log/unlogged.ts'
import { findRendering } from '#db/publication/renderings.ts'
import { listReviewsAfter, type Review } from '#db/publication/reviews.ts'
import { logCrypto } from '../crypto.ts'
import type { LogSource } from '../read/read-proof.ts'
import type { StoreFault } from '#app/core/log/store-fault.ts'

const { sha256 } = logCrypto
const BATCH = 200

/** Hold what is published and served against what was entered. */
export async function verifyPublished(
  source: LogSource,
): Promise<StoreFault[]> {
  const unlogged = await listUnloggedVersions(source.db, source.deskId, {
    limit: BATCH,
  })
  return [
    ...unlogged.map(({ id: at }) => ({ fault: 'not-logged' as const, at })),
    ...(await verifyVersions(source)),
    ...(await verifyReviews(source)),
  ]
}

async function verifyVersions({ db, deskId }: LogSource) {
  const faults: StoreFault[] = []
  let after = -1
  for (;;) {
    const page = { after, limit: BATCH }
    const entries = await listVersionEntries(db, deskId, page)
    faults.push(...entries.flatMap(aboutVersion))
    if (entries.length < BATCH) return faults
    after = entries.at(-1)!.position
  }
}

function aboutVersion(entry: VersionEntry): StoreFault[] {
  const at = `${entry.position}`
  const leaf = readLeaf(entry.leaf)
  if (leaf?.kind !== 'version') return []
  if (entry.content === null || entry.jsonLd === null)
    return [{ fault: 'version-gone', at }]
  const isSame =
    digestOf(entry.content) === leaf.contentSha256 &&
    jsonLdDigest(sha256, entry.jsonLd) === leaf.markupSha256 &&
    entry.number === leaf.version
  return isSame ? [] : [{ fault: 'content-differs', at }]
}

function digestOf(content: string) {
  return contentDigest(sha256, JSON.parse(content))
}

async function verifyReviews(source: LogSource) {
  const { db, deskId } = source
  const faults: StoreFault[] = []
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: BATCH }
    const reviews = await listReviewsAfter(db, deskId, page)
    for (const review of reviews)
      faults.push(...(await aboutReview(source, review)))
    if (reviews.length < BATCH) return faults
    afterId = reviews.at(-1)!.id
  }
}

async function aboutReview(
  source: LogSource,
  review: Review,
): Promise<StoreFault[]> {
  const entries = await listLeavesOfReview(source.db, source.deskId, review.id)
  const leaves = entries.flatMap(({ position: index, leaf: text }) => {
    const leaf = readLeaf(text)
    return leaf && leaf.kind !== 'key'
      ? [{ index, leaf: leaf as ReviewLeaf }]
      : []
  })
  const standing = standingOf(leaves, review.currentVersion)
  if (!standing)
    return leaves.length > 0
      ? [{ fault: 'standing-differs', at: review.id }]
      : []
  const served = await servedMarkup(source, review)
  const { markups, sight, newest } = standing
  const isAsEntered = sight === review.state && newest === review.currentVersion
  const isServed = review.state === 'published'
  return [
    ...(isAsEntered
      ? []
      : [{ fault: 'standing-differs' as const, at: review.id }]),
    ...(isServed && served !== markups.at(-1)
      ? [{ fault: 'served-differs' as const, at: review.id }]
      : []),
  ]
}

async function servedMarkup({ db, deskId }: LogSource, { slug }: Review) {
  const path = `${reviewPath(slug)}.jsonld`
  const stored = await findRendering(db, { deskId, path }, 'bytes')
  if (!stored) return null
  return jsonLdDigest(sha256, new TextDecoder().decode(stored.body))
}
