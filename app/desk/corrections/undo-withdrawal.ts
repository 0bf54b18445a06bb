import { accept, refuse } from '#app/core/result.ts'
import { updateWithdrawal } from '#db/publication/corrections.ts'
import { updateReview } from '#db/publication/reviews.ts'
import { indexWords } from '#db/search/search.ts'
import { record } from '../audit.ts'
import type { SeenClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { logSight } from '../log/log-review.ts'
import { loadPublished } from '../publication/input/load-corrections.ts'
import { saysOf, wordsOf } from '../publication/words-of.ts'
import { remakeReview } from '../publication/pages/remake-review.ts'
import { changeReview, noPages, type Live } from './change-review.ts'

/** Give up a withdrawal that nobody confirmed; what was hidden is back. */
export function undoWithdrawal(desk: Desk, seen: SeenClaim) {
  return changeReview(desk, {
    seen,
    makePages: ({ review }) =>
      review.state === 'hidden' ? packBack(desk, review) : noPages(),
    async work(desk, { claim, review, withdrawal }) {
      if (!withdrawal || withdrawal.confirmedAt) return refuse('not-proposed')

      const undoneAt = desk.now.toISOString()
      const changes = { undoneById: desk.actor.id, undoneAt }
      await updateWithdrawal(desk.tx, withdrawal.id, changes)
      if (review.state === 'hidden') await showAgain(desk, review)
      await record(desk, {
        action: 'withdrawal.undone',
        subjectId: review.id,
        detail: { withdrawalId: withdrawal.id, claimId: claim.id },
      })
      return accept({ reviewId: review.id })
    },
  })
}

/** What was valid when it was hidden is a fault if it is not any more. */
async function packBack(desk: Desk, review: Live['review']) {
  const remade = await remakeReview(desk, { ...review, state: 'published' })
  if (remade.ok) return remade.value
  const broken = remade.detail.map(({ id }) => id).join(', ')
  throw new Error(`Review ${review.id} cannot come back: ${broken}`)
}

async function showAgain(desk: OpenDesk, review: Live['review']) {
  const updatedAt = desk.now.toISOString()
  await updateReview(desk.tx, review, { state: 'published', updatedAt })
  const content = await loadPublished(desk.tx, review)
  await logSight(desk, review, 'restored')
  await indexWords(desk.tx, 'review', {
    subjectId: review.id,
    deskId: desk.deskId,
    words: wordsOf(content),
    says: saysOf(content),
  })
}
