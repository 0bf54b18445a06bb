import { TEST_EVENT, type SentEvent } from '#app/core/api/webhooks/events.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findDelivery } from '#db/api/webhook-deliveries.ts'
import { record } from '../../audit.ts'
import type { Desk } from '../../desk.ts'
import { newMessage, putDown } from './announce.ts'
import { changeWebhook, type SeenWebhook } from './change-webhook.ts'

/** Send an endpoint a message that says nothing, to see whether it is taken. */
export function testWebhook(desk: Desk, seen: SeenWebhook) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    if (webhook.disabledAt) return refuse('webhook-disabled')
    const message = newMessage(desk, TEST_EVENT, { webhookId: webhook.id })
    const deliveryId = await putDown(desk, webhook.id, message)
    await record(desk, { action: 'webhook.tested', subjectId: webhook.id })
    return accept({ deliveryId })
  })
}

/** Send what was sent once more, under its old id, word for word. */
export function replayDelivery(
  desk: Desk,
  { deliveryId, ...seen }: SeenWebhook & { deliveryId: string },
) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    if (webhook.disabledAt) return refuse('webhook-disabled')
    const sent = await findDelivery(desk.tx, desk.deskId, deliveryId)
    if (sent?.endpointId !== webhook.id) return refuse('no-such-delivery')
    const { eventId, payload } = sent
    const event = sent.event as SentEvent
    const again = await putDown(desk, webhook.id, { eventId, event, payload })
    await record(desk, {
      action: 'webhook.replayed',
      subjectId: webhook.id,
      detail: { deliveryId },
    })
    return accept({ deliveryId: again })
  })
}
