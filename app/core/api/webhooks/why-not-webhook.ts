import type { WebhookEvent } from './events.ts'

export type WebhookRefusal =
  | 'not-allowed'
  | 'address-unreadable'
  | 'not-https'
  | 'events-missing'
  | 'too-many-webhooks'

export const MOST_WEBHOOKS = 20

/** Why a desk may not tell this address of these events, or null. */
export function whyNotWebhook(given: {
  url: string
  events: readonly WebhookEvent[]
  others: number
}): Exclude<WebhookRefusal, 'not-allowed'> | null {
  if (!URL.canParse(given.url)) return 'address-unreadable'
  const { protocol, username, password } = new URL(given.url)
  if (username || password) return 'address-unreadable'
  if (protocol !== 'https:') return 'not-https'
  if (given.events.length === 0) return 'events-missing'
  return given.others >= MOST_WEBHOOKS ? 'too-many-webhooks' : null
}
