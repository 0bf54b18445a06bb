import {
  readEvents,
  type SentEvent,
  type WebhookEvent,
} from '#app/core/api/webhooks/events.ts'
import { insertDelivery } from '#db/api/webhook-deliveries.ts'
import { listListening } from '#db/api/webhooks.ts'
import type { OpenDesk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'

/** What every message says besides its own facts. */
type Facts = Record<string, string | number | null>

/**
 * Have every endpoint that listens to `event` told of it, in the transaction of
 * what happened. `facts` are read only if somebody listens; null tells nobody.
 */
export async function announce(
  desk: OpenDesk,
  event: WebhookEvent,
  facts: () => Promise<Facts | null>,
) {
  const endpoints = await listListening(desk.tx, desk.deskId)
  const listening = endpoints.filter(({ events }) =>
    readEvents(events).includes(event),
  )
  if (listening.length === 0) return
  const data = await facts()
  if (!data) return
  const message = newMessage(desk, event, data)
  for (const { id } of listening) await putDown(desk, id, message)
}

export type Message = { eventId: string; event: SentEvent; payload: string }

/** One message; each endpoint gets it under the same id. */
export function newMessage(
  desk: OpenDesk,
  event: SentEvent,
  data: Facts,
): Message {
  const timestamp = desk.now.toISOString()
  const payload = JSON.stringify({ type: event, timestamp, data })
  return { eventId: desk.newId('evt'), event, payload }
}

/** Put a message down to be delivered to one endpoint. */
export async function putDown(
  desk: OpenDesk,
  endpointId: string,
  message: Message,
) {
  const now = desk.now.toISOString()
  const id = desk.newId('dlv')
  await insertDelivery(desk.tx, {
    id,
    deskId: desk.deskId,
    endpointId,
    ...message,
    state: 'waiting',
    attempts: 0,
    responseStatus: null,
    latencyMs: null,
    failure: null,
    nextAttemptAt: now,
    lastAttemptAt: null,
    createdAt: now,
  })
  await enqueue(desk, { kind: 'deliver-webhook', deliveryId: id })
  return id
}
