import { jsonLdDigest, textDigest } from '#app/core/log/entries/digests.ts'
import { listLeavesOfReview } from '#db/log/log.ts'
import { findReviewVersion, type Review } from '#db/publication/reviews.ts'
import type { OpenDesk } from '../desk.ts'
import { JSON_LD, type Rendering } from '../publication/pages/pack-pages.ts'
import { appendToLog } from './append.ts'
import { logCrypto } from './crypto.ts'

const { sha256 } = logCrypto

type Published = {
  id: string
  reviewId: string
  number: number
  contentSha256: string
  jsonLd: string
  publishedAt: string
}

/** Enter a version into the log, in the transaction of its publication. */
export async function logVersion(desk: OpenDesk, version: Published) {
  await appendToLog(desk, [versionEntry(desk, version)])
}

/** The entry of a version that was published at any time. */
export function versionEntry(
  { now }: Pick<OpenDesk, 'now'>,
  { id, reviewId, number, contentSha256, jsonLd, publishedAt }: Published,
) {
  const leaf = {
    kind: 'version' as const,
    reviewId,
    version: number,
    contentSha256,
    markupSha256: jsonLdDigest(sha256, jsonLd),
    publishedAt,
    loggedAt: now.toISOString(),
  }
  return { leaf, reviewVersionId: id }
}

type Subject = Pick<Review, 'id' | 'currentVersion'>

/** Enter that a review is out of sight, or back. */
export async function logSight(
  desk: OpenDesk,
  review: Subject,
  kind: 'hidden' | 'restored',
) {
  await appendToLog(desk, [{ leaf: { kind, ...aboutOf(desk, review) } }])
}

/** Enter that a review is withdrawn, and what readers are told for a reason. */
export async function logWithdrawal(
  desk: OpenDesk,
  review: Subject,
  reason: string,
) {
  const leaf = {
    kind: 'withdrawn' as const,
    ...aboutOf(desk, review),
    reasonSha256: textDigest(sha256, reason),
  }
  await appendToLog(desk, [{ leaf }])
}

/** The ClaimReview among new pages, or undefined where they carry none. */
export function markupAmong(pages: readonly Rendering[]) {
  return pages.find(
    ({ mediaType, httpStatus }) => mediaType === JSON_LD && httpStatus === 200,
  )?.bytes
}

/**
 * Enter the ClaimReview that is served from now on, if it says something else
 * than the log does: the site moved, or a release writes markup differently.
 */
export async function logMarkup(
  desk: OpenDesk,
  review: Subject,
  jsonLd: Uint8Array | undefined,
) {
  if (!jsonLd) return
  const markupSha256 = jsonLdDigest(sha256, new TextDecoder().decode(jsonLd))
  const entries = await listLeavesOfReview(desk.tx, desk.deskId, review.id)
  const last = entries.findLast((entry) => entry.markupSha256 !== null)
  if (!last || last.markupSha256 === markupSha256) return
  const { currentVersion } = review
  const version = await findReviewVersion(desk.tx, review.id, currentVersion)
  if (!version) throw new Error(`Review ${review.id} has no version`)
  const { contentSha256 } = version
  const kind = 'markup' as const
  const about = aboutOf(desk, review)
  await appendToLog(desk, [
    { leaf: { kind, ...about, contentSha256, markupSha256 } },
  ])
}

function aboutOf({ now }: OpenDesk, { id, currentVersion }: Subject) {
  const loggedAt = now.toISOString()
  return { reviewId: id, version: currentVersion, loggedAt }
}
