import {
  MOST_SUBSCRIPTIONS,
  nextFetch,
} from '#app/core/imports/subscription.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  insertSubscription,
  listSubscriptions,
} from '#db/imports/subscriptions.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { isWebAddress } from '../start-import.ts'

/** Follow a feed: it is fetched now and from then on by itself. */
export function addSubscription(desk: Desk, { url }: { url: string }) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'subscription.manage')) return refuse('not-allowed')
    if (!isWebAddress(url)) return refuse('not-an-address')
    const { href } = new URL(url)
    const followed = await listSubscriptions(desk.tx, desk.deskId)
    if (followed.some((one) => one.url === href))
      return refuse('already-followed')
    if (followed.length >= MOST_SUBSCRIPTIONS)
      return refuse('too-many-subscriptions')

    const id = desk.newId('sub')
    await insertSubscription(desk.tx, {
      id,
      deskId: desk.deskId,
      url: href,
      state: 'active',
      etag: null,
      lastModified: null,
      bodySha256: null,
      failures: 0,
      failure: null,
      fetchAt: nextFetch(0, desk.now).toISOString(),
      fetchedAt: null,
      lastRunId: null,
      addedById: desk.actor.id,
      createdAt: desk.now.toISOString(),
      version: 1,
    })
    await enqueue(desk, { kind: 'fetch-subscription', subscriptionId: id })
    await record(desk, {
      action: 'subscription.added',
      subjectId: id,
      detail: { url: href },
    })
    return accept({ subscriptionId: id })
  })
}
