import { findReviewOfClaim } from '#db/publication/reviews.ts'
import { findNewestRecheck, updateRecheck } from '#db/upkeep/rechecks.ts'
import { record } from '../audit.ts'
import type { OpenDesk } from '../desk.ts'

/** The claim of the review, and the claim that was taken for the same. */
export type SeenPair = { earlierId: string; claimId: string }

/**
 * Close the re-check that a match opened, in the transaction that takes the match
 * back or says that it is none. One that somebody decided stays as it was decided.
 */
export async function dropSeenAgain(
  desk: OpenDesk,
  { earlierId, claimId }: SeenPair,
) {
  const review = await findReviewOfClaim(desk.tx, desk.deskId, earlierId)
  if (!review) return
  const known = await findNewestRecheck(desk.tx, {
    reviewId: review.id,
    reason: 'seen-again',
    subjectId: claimId,
  })
  if (known?.state !== 'open') return
  await updateRecheck(desk.tx, known, {
    state: 'dropped',
    snoozedUntil: null,
    decidedAt: desk.now.toISOString(),
    decidedById: desk.actor.id,
  })
  await record(desk, {
    action: 'recheck.dropped',
    subjectId: known.id,
    detail: { claimId: earlierId, reviewId: review.id, of: claimId },
  })
}
