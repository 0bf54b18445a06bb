import { accept, refuse } from '#app/core/result.ts'
import { getDesk } from '#db/people/desks.ts'
import { updateWithdrawal } from '#db/publication/corrections.ts'
import { updateReview } from '#db/publication/reviews.ts'
import { unindexWords } from '#db/search/search.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import { moveClaim, type SeenClaim } from '../claims/change-claim.ts'
import { decideCases } from '../cases/decide-cases.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { logWithdrawal } from '../log/log-review.ts'
import { packNotices } from '../publication/pages/pack-notices.ts'
import { changeReview, noPages, type Live } from './change-review.ts'

/**
 * Withdraw a review for good, as a second editor; where four eyes is off the one
 * who proposed it may. Its page says so, without markup.
 */
export function confirmWithdrawal(desk: Desk, seen: SeenClaim) {
  return changeReview(desk, {
    seen,
    makePages: (live) => packWithdrawn(desk, live),
    async work(desk, { claim, review, withdrawal }) {
      if (!withdrawal || withdrawal.confirmedAt) return refuse('not-proposed')
      if (await wantsAnother(desk, withdrawal)) return refuse('four-eyes')
      const moved = await moveClaim(desk, claim, { event: 'withdraw' })
      if (!moved.ok) return moved

      const confirmedAt = desk.now.toISOString()
      const confirmedById = desk.actor.id
      const changes = { confirmedById, confirmedAt }
      await updateWithdrawal(desk.tx, withdrawal.id, changes)
      await updateReview(desk.tx, review, {
        state: 'withdrawn',
        updatedAt: confirmedAt,
      })
      await unindexWords(desk.tx, 'review', review.id)
      await decideCases(desk, {
        reviewId: review.id,
        claimId: claim.id,
        outcome: 'retracted',
      })
      await logWithdrawal(desk, review, withdrawal.reason)
      await record(desk, {
        action: 'withdrawal.confirmed',
        subjectId: review.id,
        detail: { withdrawalId: withdrawal.id, claimId: claim.id },
      })
      await notify(desk, [claim.assigneeId, withdrawal.proposedById], {
        kind: 'published',
        claimId: claim.id,
      })
      return accept({ state: moved.value.state })
    },
  })
}

function packWithdrawn(desk: Desk, { review, withdrawal }: Live) {
  if (!withdrawal) return noPages()
  const since = desk.now.toISOString()
  const { hidden, reason } = withdrawal
  const withdrawn = { ...review, state: 'withdrawn' as const }
  return packNotices(desk, withdrawn, { hidden, reason, since })
}

async function wantsAnother(
  { tx, deskId, actor }: OpenDesk,
  { proposedById }: { proposedById: string },
) {
  const { settings } = await getDesk(tx, deskId)
  return settings.fourEyes && proposedById === actor.id
}
