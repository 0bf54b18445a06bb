import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A secret that a receiver checks signatures by. */
export function newWebhookSecret() {
  return PREFIX + randomBytes(32).toString('base64')
}

/** What a secret of this endpoint is sealed for. */
export function secretPurpose(deskId: string, webhookId: string) {
  return `webhook ${deskId} ${webhookId}`
}

export type Signed = { id: string; timestamp: number; body: string }

/**
 * The headers of a message as the Standard Webhooks specification says; while a
 * secret is being replaced, the old one signs, too.
 */
export function signedHeaders(
  { id, timestamp, body }: Signed,
  secrets: readonly string[],
) {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    const hmac = createHmac('sha256', key)
    return `v1,${hmac.update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  }
}
