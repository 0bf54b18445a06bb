import { accept, refuse } from '#app/core/result.ts'
import {
  insertWithdrawal,
  updateWithdrawal,
} from '#db/publication/corrections.ts'
import { updateReview, type Review } from '#db/publication/reviews.ts'
import { unindexWords } from '#db/search/search.ts'
import { tellEditors } from '../assign/tell-editors.ts'
import { record } from '../audit.ts'
import type { SeenClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { logSight } from '../log/log-review.ts'
import { packNotices } from '../publication/pages/pack-notices.ts'
import { changeReview, type Live } from './change-review.ts'
import { newWithdrawal } from './new-withdrawal.ts'

/**
 * Take a review out of sight at once, for legal danger. Another editor confirms
 * it, or it is undone, within a day.
 */
export function hideReview(
  desk: Desk,
  seen: SeenClaim,
  { reason }: { reason: string },
) {
  return changeReview(desk, {
    seen,
    makePages: ({ review }) => packHidden(desk, review),
    async work(desk, { claim, review, withdrawal }) {
      if (!reason.trim()) return refuse('reason-missing')
      if (review.state !== 'published') return refuse('not-published')

      await writeHidden(desk, { review, withdrawal }, reason)
      await logSight(desk, review, 'hidden')
      await record(desk, {
        action: 'review.hidden',
        subjectId: review.id,
        detail: { claimId: claim.id },
      })
      await tellEditors(desk, claim, { kind: 'due' })
      return accept({ reviewId: review.id })
    },
  })
}

function packHidden(desk: Desk, review: Review) {
  const since = desk.now.toISOString()
  const withdrawal = { hidden: 1 as const, reason: '', since }
  return packNotices(desk, { ...review, state: 'hidden' }, withdrawal)
}

/** A proposal that stands becomes the hider's, so that another decides. */
async function writeHidden(
  desk: OpenDesk,
  { review, withdrawal }: Live,
  reason: string,
) {
  const { id, ...hidden } = newWithdrawal(desk, review, { reason, hidden: 1 })
  if (withdrawal) await updateWithdrawal(desk.tx, withdrawal.id, hidden)
  else await insertWithdrawal(desk.tx, { id, ...hidden })
  const updatedAt = desk.now.toISOString()
  await updateReview(desk.tx, review, { state: 'hidden', updatedAt })
  await unindexWords(desk.tx, 'review', review.id)
}
