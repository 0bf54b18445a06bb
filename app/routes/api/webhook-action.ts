import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Accepted, Refused } from '#app/core/result.ts'
import {
  editWebhook,
  removeWebhook,
} from '#app/desk/api/webhooks/make-webhook.ts'
import {
  replayDelivery,
  testWebhook,
} from '#app/desk/api/webhooks/send-again.ts'
import {
  disableWebhook,
  enableWebhook,
  rotateSecret,
} from '#app/desk/api/webhooks/switch-webhook.ts'
import type { Desk } from '#app/desk/desk.ts'
import { flash, type FlashKey } from '#app/http/flash.ts'
import { readForm, type Given } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { fieldOfWebhook, WebhookText } from './webhook-fields.ts'

const WebhookForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...WebhookText }),
  z.object({ intent: z.literal('replay'), deliveryId: z.string().max(60) }),
  z.object({
    intent: z.enum(['test', 'rotate', 'enable', 'disable', 'remove']),
  }),
])
type WebhookForm = z.infer<typeof WebhookForm>

const LIST = '/desk/settings/webhooks'

const SAID: Record<WebhookForm['intent'], FlashKey> = {
  save: 'saved',
  replay: 'webhook-sent',
  test: 'webhook-sent',
  rotate: 'saved',
  enable: 'saved',
  disable: 'saved',
  remove: 'webhook-removed',
}

export type WebhookAnswer = {
  given?: Given
  errors?: Record<string, string>
  secret?: string
}

/** Do the one verb that the pressed button stands for. */
export async function actOnWebhook(
  desk: Desk,
  webhookId: string,
  request: Request,
): Promise<Response | [WebhookAnswer, ResponseInit]> {
  const form = await readForm(request, WebhookForm)
  const { given } = form
  if (!form.ok) return [{ given, errors: form.errors }, { status: 400 }]
  const { intent } = form.value
  const done = await act(desk, webhookId, form.value)
  if (!done.ok) {
    const { refusal } = done
    const errors = { [fieldOfWebhook(refusal)]: refusal }
    const kept = intent === 'save' ? { given } : {}
    return [{ errors, ...kept }, { status: statusOf(refusal) }]
  }
  if (done.value && 'secret' in done.value) {
    const { secret } = done.value
    return [{ secret }, { headers: { 'Cache-Control': 'no-store' } }]
  }
  const to = intent === 'remove' ? LIST : `${LIST}/${webhookId}`
  return redirect(to, { headers: flash(SAID[intent]) })
}

type Done =
  | Accepted<undefined | { secret: string } | { deliveryId: string }>
  | Refused<string>

function act(desk: Desk, webhookId: string, form: WebhookForm): Promise<Done> {
  const seen = { webhookId }
  switch (form.intent) {
    case 'save':
      return editWebhook(desk, seen, form)
    case 'replay':
      return replayDelivery(desk, { ...seen, deliveryId: form.deliveryId })
    case 'test':
      return testWebhook(desk, seen)
    case 'rotate':
      return rotateSecret(desk, seen)
    case 'enable':
      return enableWebhook(desk, seen)
    case 'disable':
      return disableWebhook(desk, seen)
    case 'remove':
      return removeWebhook(desk, seen)
  }
}
