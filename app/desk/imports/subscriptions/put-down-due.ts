import { nextFetch } from '#app/core/imports/subscription.ts'
import {
  listDueSubscriptions,
  updateSubscription,
} from '#db/imports/subscriptions.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'

/** A site is asked no more often than this. */
const HOST_SPACING_MS = 30_000

/**
 * Put down the fetches of the feeds that are due, spaced out for each site. A
 * recurring job runs it; what it puts down is no longer due.
 */
export function putDownDueFeeds(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId, now } = desk
    const due = await listDueSubscriptions(tx, deskId, now.toISOString())
    const asked = new Map<string, number>()
    for (const found of due) {
      const { host } = new URL(found.url)
      const before = asked.get(host) ?? 0
      asked.set(host, before + 1)
      const fetchAt = nextFetch(found.failures, now).toISOString()
      await updateSubscription(tx, found, { fetchAt })
      const runAt = new Date(now.getTime() + before * HOST_SPACING_MS)
      const { id: subscriptionId } = found
      await enqueue(desk, { kind: 'fetch-subscription', subscriptionId }, runAt)
    }
    return due.length
  })
}
