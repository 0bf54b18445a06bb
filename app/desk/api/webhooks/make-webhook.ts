import type { WebhookEvent } from '#app/core/api/webhooks/events.ts'
import { whyNotWebhook } from '#app/core/api/webhooks/why-not-webhook.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertWebhook, listWebhooks, updateWebhook } from '#db/api/webhooks.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { changeWebhook, type SeenWebhook } from './change-webhook.ts'
import { newWebhookSecret, secretPurpose } from './secrets.ts'

export type WebhookText = {
  url: string
  note: string
  events: readonly WebhookEvent[]
}

/** Have another system told what happens; its secret is shown this once. */
export function makeWebhook(desk: Desk, given: WebhookText) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId, actor, now } = desk
    if (!mayDo(actor, 'desk.manage')) return refuse('not-allowed')
    const others = (await listWebhooks(tx, deskId)).length
    const refusal = whyNotWebhook({ ...given, others })
    if (refusal) return refuse(refusal)

    const webhookId = desk.newId('whk')
    const secret = newWebhookSecret()
    const purpose = secretPurpose(deskId, webhookId)
    await insertWebhook(tx, {
      id: webhookId,
      deskId,
      url: given.url,
      note: given.note,
      events: JSON.stringify(given.events),
      sealedSecret: await desk.outside.secrets.seal(secret, purpose),
      sealedOldSecret: null,
      oldSecretUntil: null,
      failingSince: null,
      disabledAt: null,
      disabledWhy: null,
      createdAt: now.toISOString(),
      createdById: actor.id,
      removedAt: null,
      version: 1,
    })
    const { url, events } = given
    const detail = { url, events }
    await record(desk, {
      action: 'webhook.added',
      subjectId: webhookId,
      detail,
    })
    return accept({ webhookId, secret })
  })
}

/** Tell another address, or of other things; the secret stays. */
export function editWebhook(desk: Desk, seen: SeenWebhook, given: WebhookText) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    const refusal = whyNotWebhook({ ...given, others: 0 })
    if (refusal) return refuse(refusal)

    const { url, note, events } = given
    const changes = { url, note, events: JSON.stringify(events) }
    await updateWebhook(desk.tx, webhook, { ...changes, failingSince: null })
    await record(desk, {
      action: 'webhook.changed',
      subjectId: webhook.id,
      detail: { url, events },
    })
    return accept(undefined)
  })
}

/** Tell this endpoint nothing more; what was told stays in the log. */
export function removeWebhook(desk: Desk, seen: SeenWebhook) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    const removedAt = desk.now.toISOString()
    await updateWebhook(desk.tx, webhook, { removedAt, sealedSecret: '' })
    await record(desk, { action: 'webhook.removed', subjectId: webhook.id })
    return accept(undefined)
  })
}
