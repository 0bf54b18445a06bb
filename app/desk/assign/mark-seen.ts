import { accept } from '#app/core/result.ts'
import { markSeen } from '#db/claims/inbox.ts'
import { inTransaction, type Desk } from '../desk.ts'

/**
 * Note that the actor saw these of their inbox, or all of it. A reader's mark on
 * their own copy: nothing of the desk changes, so nothing is recorded.
 */
export function markInboxSeen(desk: Desk, { ids }: { ids?: string[] }) {
  return inTransaction(desk, async (desk) => {
    const seenAt = desk.now.toISOString()
    const personId = desk.actor.id
    await markSeen(desk.tx, { personId, seenAt, ...(ids && { ids }) })
    return accept(undefined)
  })
}
