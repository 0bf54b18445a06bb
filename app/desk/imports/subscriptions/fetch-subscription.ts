import { createHash } from 'node:crypto'
import { nextFetch } from '#app/core/imports/subscription.ts'
import type { FetchedAgain } from '#app/outside/feed/fetch-feed.ts'
import {
  findSubscription,
  updateSubscription,
  type Subscription,
} from '#db/imports/subscriptions.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import { beginImport } from '../start-import.ts'

/**
 * Fetch a followed feed, unless it says that nothing is new, and have what came
 * taken in by an import. A job runs it; a repeat takes in nothing twice.
 */
export async function fetchSubscription(
  desk: Desk,
  { subscriptionId: id }: { subscriptionId: string },
) {
  const known = await findSubscription(desk.db, desk.deskId, id)
  if (known?.state !== 'active') return
  const fetched = await desk.outside.fetchFeedAgain(known.url, known)
  await inTransaction(desk, async (desk) => {
    const found = await findSubscription(desk.tx, desk.deskId, id)
    if (found?.state !== 'active') return
    const failures = fetched.ok ? 0 : found.failures + 1
    await updateSubscription(desk.tx, found, {
      failures,
      failure: fetched.ok ? null : fetched.refusal,
      fetchedAt: desk.now.toISOString(),
      fetchAt: nextFetch(failures, desk.now).toISOString(),
      ...(fetched.ok && (await takeIn(desk, found, fetched.value))),
    })
    if (failures === 1 && !fetched.ok) {
      const detail = { url: found.url, fault: fetched.refusal }
      await record(desk, {
        action: 'subscription.failed',
        subjectId: id,
        detail,
      })
    }
  })
}

/** What the subscription knows afterwards; the same bytes are not read again. */
async function takeIn(
  desk: OpenDesk,
  { url, bodySha256 }: Subscription,
  fetched: FetchedAgain,
) {
  if (fetched.isSame) return {}
  const { bytes, etag, lastModified } = fetched
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const seen = { etag, lastModified, bodySha256: sha256 }
  if (sha256 === bodySha256) return seen
  const lastRunId = await beginImport(desk, { source: url, bytes })
  return { ...seen, lastRunId }
}
