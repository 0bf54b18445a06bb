import { mayDo } from '#app/core/people/roles.ts'
import { refuse, type Accepted, type Refused } from '#app/core/result.ts'
import { findWithdrawal, type Withdrawal } from '#db/publication/corrections.ts'
import { writeRendering } from '#db/publication/renderings.ts'
import { findReviewOfClaim, type Review } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { logMarkup, markupAmong } from '../log/log-review.ts'
import type { Rendering } from '../publication/pages/pack-pages.ts'

/** A review with the withdrawal of it that stands, if one does. */
export type Live = { review: Review; withdrawal: Withdrawal | undefined }

type Change<T, R extends string> = {
  seen: SeenClaim
  /** What is served when `work` is done; made before the transaction begins. */
  makePages: (live: Live) => Promise<Rendering[]>
  work: (
    desk: OpenDesk,
    live: Live & { claim: Claim },
  ) => Promise<Accepted<T> | Refused<R>>
}

/** Do `work` on a published review, and put its new pages up in the same breath. */
export async function changeReview<T, R extends string>(
  desk: Desk,
  { seen, makePages, work }: Change<T, R>,
) {
  if (!mayDo(desk.actor, 'claim.correct')) return refuse('not-allowed')
  const review = await findReviewOfClaim(desk.db, desk.deskId, seen.claimId)
  if (!review) return refuse('not-published')
  const withdrawal = await findWithdrawal(desk.db, review.id)
  const pages = await makePages({ review, withdrawal })

  return changeClaim(desk, seen, async (desk, claim) => {
    const now = await findReviewOfClaim(desk.tx, desk.deskId, claim.id)
    if (now?.version !== review.version) return refuse('changed-since', claim)
    const standing = await findWithdrawal(desk.tx, review.id)
    if (standing?.id !== withdrawal?.id) return refuse('changed-since', claim)
    const done = await work(desk, { claim, review, withdrawal: standing })
    if (!done.ok) return done
    for (const page of pages) await writeRendering(desk.tx, page)
    await logMarkup(desk, review, markupAmong(pages))
    return done
  })
}

/** The pages of a change that readers do not see. */
export async function noPages(): Promise<Rendering[]> {
  return []
}
