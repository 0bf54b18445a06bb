import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findReview } from '#db/publication/reviews.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** Have a published page fetched and held to the rules once more. */
export function checkAgain(desk: Desk, { reviewId }: { reviewId: string }) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'site.check')) return refuse('not-allowed')
    const review = await findReview(desk.tx, desk.deskId, reviewId)
    if (!review) return refuse('no-such-review')

    await enqueue(desk, { kind: 'check-live-review', reviewId })
    await record(desk, { action: 'review.check-asked', subjectId: reviewId })
    return accept(undefined)
  })
}
