import { accept, refuse } from '#app/core/result.ts'
import { insertWithdrawal } from '#db/publication/corrections.ts'
import { tellEditors } from '../assign/tell-editors.ts'
import { record } from '../audit.ts'
import type { SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import { changeReview, noPages } from './change-review.ts'
import { newWithdrawal } from './new-withdrawal.ts'

/** Propose to withdraw a review for good; another editor confirms it. */
export function proposeWithdrawal(
  desk: Desk,
  seen: SeenClaim,
  { reason }: { reason: string },
) {
  return changeReview(desk, {
    seen,
    makePages: noPages,
    async work(desk, { claim, review, withdrawal }) {
      if (!reason.trim()) return refuse('reason-missing')
      if (withdrawal) return refuse('being-withdrawn')
      if (claim.state !== 'published') return refuse('not-in-this-state')

      const proposed = newWithdrawal(desk, review, { reason, hidden: 0 })
      await insertWithdrawal(desk.tx, proposed)
      await record(desk, {
        action: 'withdrawal.proposed',
        subjectId: review.id,
        detail: { withdrawalId: proposed.id, claimId: claim.id },
      })
      await tellEditors(desk, claim, { kind: 'due' })
      return accept({ withdrawalId: proposed.id })
    },
  })
}
