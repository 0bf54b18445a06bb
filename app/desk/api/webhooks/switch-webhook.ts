import { accept, refuse } from '#app/core/result.ts'
import { updateWebhook } from '#db/api/webhooks.ts'
import { record } from '../../audit.ts'
import type { Desk } from '../../desk.ts'
import { changeWebhook, type SeenWebhook } from './change-webhook.ts'
import { newWebhookSecret, secretPurpose } from './secrets.ts'

const OLD_SECRET_MS = 24 * 3_600_000

/** Stop telling an endpoint until it is switched on again. */
export function disableWebhook(desk: Desk, seen: SeenWebhook) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    if (webhook.disabledAt) return refuse('disabled-already')
    const disabledAt = desk.now.toISOString()
    const changes = { disabledAt, disabledWhy: 'by-admin' as const }
    await updateWebhook(desk.tx, webhook, changes)
    await record(desk, { action: 'webhook.disabled', subjectId: webhook.id })
    return accept(undefined)
  })
}

/** Tell an endpoint again; what happened meanwhile it is not told. */
export function enableWebhook(desk: Desk, seen: SeenWebhook) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    if (!webhook.disabledAt) return refuse('enabled-already')
    await updateWebhook(desk.tx, webhook, {
      disabledAt: null,
      disabledWhy: null,
      failingSince: null,
    })
    await record(desk, { action: 'webhook.enabled', subjectId: webhook.id })
    return accept(undefined)
  })
}

/** Give an endpoint a new secret; for a day the old one signs beside it. */
export function rotateSecret(desk: Desk, seen: SeenWebhook) {
  return changeWebhook(desk, seen, async (desk, webhook) => {
    const { id, sealedSecret: sealedOldSecret } = webhook
    const secret = newWebhookSecret()
    const purpose = secretPurpose(desk.deskId, id)
    const until = new Date(desk.now.getTime() + OLD_SECRET_MS)
    await updateWebhook(desk.tx, webhook, {
      sealedSecret: await desk.outside.secrets.seal(secret, purpose),
      sealedOldSecret,
      oldSecretUntil: until.toISOString(),
    })
    await record(desk, { action: 'webhook.secret-rotated', subjectId: id })
    return accept({ secret })
  })
}
