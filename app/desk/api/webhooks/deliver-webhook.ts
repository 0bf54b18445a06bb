import {
  hasFailedTooLong,
  nextAttemptAt,
} from '#app/core/api/webhooks/retry.ts'
import type { PostWebhook } from '#app/outside/webhook/post-webhook.ts'
import {
  deleteDeliveriesBefore,
  findDelivery,
  updateDelivery,
  type Delivery,
} from '#db/api/webhook-deliveries.ts'
import { findWebhook, noteFailing, type Webhook } from '#db/api/webhooks.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { secretPurpose, signedHeaders } from './secrets.ts'

const KEPT_DAYS = 30

/**
 * Tell an endpoint what waits for it, once. A process that stops before this is
 * noted tells it again, under the same id.
 */
export async function deliverWebhook(
  desk: Desk,
  { deliveryId }: { deliveryId: string },
) {
  const { db, deskId } = desk
  const delivery = await findDelivery(db, deskId, deliveryId)
  if (delivery?.state !== 'waiting') return
  if ((delivery.nextAttemptAt ?? '') > desk.now.toISOString()) return
  const webhook = await findWebhook(db, deskId, delivery.endpointId)
  if (!webhook || webhook.disabledAt)
    return note(desk, delivery, { state: 'failed', failure: 'switched-off' })

  const posted = await post(desk, webhook, delivery)
  if (isTaken(posted)) return noteTaken(desk, webhook, { delivery, posted })
  await noteFailed(desk, webhook, { delivery, posted })
}

/** Let go of the log of deliveries that are over and old. */
export function forgetDeliveries(desk: Desk) {
  const oldest = new Date(desk.now.getTime() - KEPT_DAYS * 86_400_000)
  return inTransaction(desk, ({ tx }) =>
    deleteDeliveriesBefore(tx, oldest.toISOString()),
  )
}

type Outcome = {
  status: number | null
  failure: string | null
  milliseconds: number | null
}

async function post(
  desk: Desk,
  webhook: Webhook,
  { eventId, payload }: Delivery,
): Promise<Outcome> {
  const secrets = await openSecrets(desk, webhook)
  if (!secrets)
    return { status: null, failure: 'secret-unreadable', milliseconds: null }
  const timestamp = Math.floor(desk.now.getTime() / 1000)
  const signed = { id: eventId, timestamp, body: payload }
  const postWebhook: PostWebhook = desk.outside.postWebhook
  const posted = await postWebhook({
    url: webhook.url,
    headers: signedHeaders(signed, secrets),
    body: payload,
  })
  if (posted.ok) return { failure: null, ...posted.value }
  return { status: null, failure: posted.refusal, ...posted.detail }
}

async function openSecrets({ outside, deskId, now }: Desk, webhook: Webhook) {
  const { id, sealedSecret, sealedOldSecret, oldSecretUntil } = webhook
  const purpose = secretPurpose(deskId, id)
  const present = await outside.secrets.open(sealedSecret, purpose)
  if (!present.ok) return null
  if (!sealedOldSecret || (oldSecretUntil ?? '') <= now.toISOString())
    return [present.value]
  const old = await outside.secrets.open(sealedOldSecret, purpose)
  return old.ok ? [present.value, old.value] : [present.value]
}

function isTaken({ status }: Outcome) {
  return status !== null && status >= 200 && status < 300
}

type Told = { delivery: Delivery; posted: Outcome }

function noteTaken(desk: Desk, webhook: Webhook, { delivery, posted }: Told) {
  return inTransaction(desk, async (desk) => {
    await updateDelivery(desk.tx, delivery.id, {
      ...attempt(desk, delivery, posted),
      state: 'delivered',
      nextAttemptAt: null,
    })
    if (webhook.failingSince)
      await noteFailing(desk.tx, webhook.id, { failingSince: null })
  })
}

function noteFailed(desk: Desk, webhook: Webhook, { delivery, posted }: Told) {
  return inTransaction(desk, async (desk) => {
    const again = nextAttemptAt(delivery.attempts + 1, desk.now)
    await updateDelivery(desk.tx, delivery.id, {
      ...attempt(desk, delivery, posted),
      state: again ? 'waiting' : 'failed',
      nextAttemptAt: again?.toISOString() ?? null,
    })
    const job = { kind: 'deliver-webhook', deliveryId: delivery.id } as const
    if (again) await enqueue(desk, job, again)
    await noteFailure(desk, webhook)
  })
}

async function noteFailure(desk: OpenDesk, webhook: Webhook) {
  const now = desk.now.toISOString()
  const failingSince = webhook.failingSince ?? now
  if (!hasFailedTooLong(failingSince, desk.now))
    return noteFailing(desk.tx, webhook.id, { failingSince })
  const disabled = { disabledAt: now, disabledWhy: 'failing' as const }
  await noteFailing(desk.tx, webhook.id, { failingSince, ...disabled })
  await record(desk, {
    action: 'webhook.disabled',
    subjectId: webhook.id,
    detail: { failingSince },
  })
}

function attempt(
  { now }: OpenDesk,
  { attempts }: Delivery,
  { status, failure, milliseconds }: Outcome,
) {
  return {
    attempts: attempts + 1,
    responseStatus: status,
    latencyMs: milliseconds,
    failure:
      failure ??
      (isTaken({ status, failure, milliseconds }) ? null : 'http-error'),
    lastAttemptAt: now.toISOString(),
  }
}

function note(
  desk: Desk,
  { id }: Delivery,
  changes: { state: 'failed'; failure: string },
) {
  return inTransaction(desk, ({ tx }) =>
    updateDelivery(tx, id, { ...changes, nextAttemptAt: null }),
  )
}
