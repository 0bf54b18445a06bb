import { nextFetch } from '#app/core/imports/subscription.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  deleteSubscription,
  findSubscription,
  updateSubscription,
  type Subscription,
} from '#db/imports/subscriptions.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'

type Which = { subscriptionId: string }

/** Fetch a feed no more until somebody resumes it. */
export function pauseSubscription(desk: Desk, which: Which) {
  return change(desk, which, async (desk, found) => {
    if (found.state === 'paused') return
    await updateSubscription(desk.tx, found, { state: 'paused' })
    await note(desk, found, 'subscription.paused')
  })
}

/** Go on with a feed that was paused: it is fetched now. */
export function resumeSubscription(desk: Desk, which: Which) {
  return change(desk, which, async (desk, found) => {
    if (found.state === 'active') return
    await updateSubscription(desk.tx, found, {
      state: 'active',
      failures: 0,
      failure: null,
      fetchAt: nextFetch(0, desk.now).toISOString(),
    })
    const { id: subscriptionId } = found
    await enqueue(desk, { kind: 'fetch-subscription', subscriptionId })
    await note(desk, found, 'subscription.resumed')
  })
}

/** Follow a feed no more; what it brought stays. */
export function removeSubscription(desk: Desk, which: Which) {
  return change(desk, which, async (desk, found) => {
    await deleteSubscription(desk.tx, found.id)
    await note(desk, found, 'subscription.removed')
  })
}

function change(
  desk: Desk,
  { subscriptionId }: Which,
  work: (desk: OpenDesk, found: Subscription) => Promise<void>,
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'subscription.manage')) return refuse('not-allowed')
    const found = await findSubscription(desk.tx, desk.deskId, subscriptionId)
    if (!found) return refuse('no-such-subscription')
    await work(desk, found)
    return accept({ subscriptionId })
  })
}

function note(
  desk: OpenDesk,
  { id: subjectId, url }: Subscription,
  action:
    'subscription.paused' | 'subscription.resumed' | 'subscription.removed',
) {
  return record(desk, { action, subjectId, detail: { url } })
}
