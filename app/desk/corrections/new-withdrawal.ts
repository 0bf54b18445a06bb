import type { Flag } from '#db/schema.ts'
import type { Review } from '#db/publication/reviews.ts'
import type { OpenDesk } from '../desk.ts'

/** A withdrawal that nobody has confirmed or undone. */
export function newWithdrawal(
  desk: OpenDesk,
  review: Review,
  { reason, hidden }: { reason: string; hidden: Flag },
) {
  return {
    id: desk.newId('wdr'),
    deskId: desk.deskId,
    reviewId: review.id,
    hidden,
    reason: reason.trim(),
    proposedById: desk.actor.id,
    proposedAt: desk.now.toISOString(),
    confirmedById: null,
    confirmedAt: null,
    undoneById: null,
    undoneAt: null,
  }
}
