import { z } from 'zod'
import type { ShownWebhook } from '#app/components/api/webhook-table.tsx'
import { readEvents, WEBHOOK_EVENTS } from '#app/core/api/webhooks/events.ts'
import type { Given } from '#app/http/form.ts'
import type { Webhook } from '#db/api/webhooks.ts'

/** What is told, and where. */
export const WebhookText = {
  url: z.string().trim().max(2000, 'address-unreadable'),
  note: z.string().trim().max(200, 'note-long').default(''),
  events: z.array(z.enum(WEBHOOK_EVENTS)).default([]),
}

export const WebhookFields = z.object(WebhookText)

/** What was typed, to be shown again. */
export function valuesIn(given: Given) {
  return {
    url: String(given['url'] ?? ''),
    note: String(given['note'] ?? ''),
    events: [given['events[]'] ?? []].flat(),
  }
}

export function fieldOfWebhook(refusal: string) {
  if (refusal === 'events-missing') return 'events'
  return /^(address|not-https)/.test(refusal) ? 'url' : 'form'
}

export function showWebhook(row: Webhook): ShownWebhook {
  const { id, url, note, events } = row
  return { id, url, note, events: readEvents(events), state: stateOf(row) }
}

function stateOf({ disabledWhy, failingSince }: Webhook) {
  if (disabledWhy) return disabledWhy === 'failing' ? 'disabled' : disabledWhy
  return failingSince ? 'failing' : 'on'
}
