/** What an endpoint may be told of. */
export const WEBHOOK_EVENTS = [
  'review.published',
  'review.corrected',
  'review.withdrawn',
  'review.hidden',
  'review.restored',
  'claim.state-changed',
  'article.taken-in',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

/** What an admin sends to see whether an endpoint takes anything. */
export const TEST_EVENT = 'webhook.test'
export type SentEvent = WebhookEvent | typeof TEST_EVENT

/** The events in `stored`, which the store keeps as JSON. */
export function readEvents(stored: string): WebhookEvent[] {
  const names = JSON.parse(stored) as string[]
  return WEBHOOK_EVENTS.filter((event) => names.includes(event))
}
