import { listUnwatched } from '#db/upkeep/source-watch.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { watchCited } from './watch-sources.ts'

const BATCH = 100

/**
 * Watch the pages of reviews that were published before pages were watched, a
 * batch a transaction. It goes on where it was stopped, and a repeat finds none.
 */
export async function watchEarlier(desk: Desk) {
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: BATCH }
    const reviews = await inTransaction(desk, async (desk) => {
      const unwatched = await listUnwatched(desk.tx, desk.deskId, page)
      for (const { id: reviewId, claimId } of unwatched)
        await watchCited(desk, { claimId, reviewId })
      return unwatched
    })
    if (reviews.length < BATCH) return
    afterId = reviews.at(-1)!.id
  }
}
