import {
  coversAgain,
  type RecheckDetail,
  type RecheckReason,
} from '#app/core/recheck/recheck.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaimRow } from '#db/claims/claims.ts'
import { findReview } from '#db/publication/reviews.ts'
import {
  findNewestRecheck,
  insertRecheck,
  updateRecheck,
} from '#db/upkeep/rechecks.ts'
import { tellEditors } from '../assign/tell-editors.ts'
import { record } from '../audit.ts'
import type { OpenDesk } from '../desk.ts'

export type FoundReason = {
  reviewId: string
  reason: RecheckReason
  /** The evidence, the day, or the claim or imported review it was seen in. */
  subjectId: string
  detail?: RecheckDetail
}

/**
 * Put a published review down to be looked at again, in the transaction of what
 * gave the reason. The same reason and subject of a review is put down once.
 */
export async function openRecheck(
  desk: OpenDesk,
  { reviewId, reason, subjectId, detail = {} }: FoundReason,
) {
  const review = await findReview(desk.tx, desk.deskId, reviewId)
  if (review?.state !== 'published') return refuse('not-published')
  const known = await findNewestRecheck(desk.tx, {
    reviewId,
    reason,
    subjectId,
  })
  if (known && coversAgain(known, reason)) {
    const told = JSON.stringify(detail)
    if (known.state === 'open' && known.detail !== told)
      await updateRecheck(desk.tx, known, { detail: told })
    return accept({ recheckId: known.id, isNew: false })
  }
  const recheckId = desk.newId('rck')
  const { claimId } = review
  await insertRecheck(desk.tx, {
    id: recheckId,
    deskId: desk.deskId,
    reviewId,
    claimId,
    reason,
    subjectId,
    detail: JSON.stringify(detail),
    state: 'open',
    note: null,
    snoozedUntil: null,
    openedAt: desk.now.toISOString(),
    decidedAt: null,
    decidedById: null,
    version: 1,
  })
  await record(desk, {
    action: 'recheck.opened',
    subjectId: recheckId,
    detail: { claimId, reviewId, reason, of: subjectId },
  })
  const claim = await findClaimRow(desk.tx, desk.deskId, claimId)
  if (claim) await tellEditors(desk, claim, { kind: 'recheck-due' })
  return accept({ recheckId, isNew: true })
}
