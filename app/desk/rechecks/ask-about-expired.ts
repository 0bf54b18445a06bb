import { localDay } from '#app/core/cases/working-days.ts'
import { getDesk } from '#db/people/desks.ts'
import { listExpired } from '#db/upkeep/expiry.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { openRecheck } from './open-recheck.ts'

const BATCH = 100

/** Ask for a re-check of each published review whose day has passed. */
export async function askAboutExpired(desk: Desk) {
  const { timeZone } = await getDesk(desk.db, desk.deskId)
  const today = localDay(desk.now, timeZone)
  let opened = 0
  for (;;) {
    const count = await inTransaction(desk, async (desk) => {
      const page = { today, limit: BATCH }
      const expired = await listExpired(desk.tx, desk.deskId, page)
      for (const { id: reviewId, expiresOn } of expired) {
        const subjectId = expiresOn ?? ''
        await openRecheck(desk, { reviewId, reason: 'expired', subjectId })
      }
      return expired.length
    })
    opened += count
    if (count < BATCH) return opened
  }
}
