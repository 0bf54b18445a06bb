export type ApiTables = {
  apiToken: ApiTokenTable
  idempotentAnswer: IdempotentAnswerTable
  webhookEndpoint: WebhookEndpointTable
  webhookDelivery: WebhookDeliveryTable
}

export type ApiTokenTable = {
  id: string
  deskId: string
  personId: string
  name: string
  /** SHA-256 of the token. */
  tokenHash: string
  /** JSON list. */
  scopes: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  /** The last characters, by which a person knows the token again. */
  hint: string | null
  lastUsedOn: string | null
}

/** What a request with this key was answered; null while it is under way. */
export type IdempotentAnswerTable = {
  tokenId: string
  key: string
  /** SHA-256 of method, path and body. */
  requestHash: string
  begunAt: string
  status: number | null
  /** JSON of the headers and the body. */
  answer: string | null
}

export type WebhookEndpointTable = {
  id: string
  deskId: string
  url: string
  /** What it is for, in the admin's words. */
  note: string
  /** JSON list of event names. */
  events: string
  sealedSecret: string
  /** Signs beside the new one for a while after a rotation. */
  sealedOldSecret: string | null
  oldSecretUntil: string | null
  /** Since when every attempt has failed. */
  failingSince: string | null
  disabledAt: string | null
  disabledWhy: 'by-admin' | 'failing' | null
  createdAt: string
  createdById: string
  removedAt: string | null
  version: number
}

export type WebhookDeliveryTable = {
  id: string
  deskId: string
  endpointId: string
  /** What a receiver tells repeats by. */
  eventId: string
  event: string
  /** JSON, as it is signed and sent. */
  payload: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  responseStatus: number | null
  latencyMs: number | null
  failure: string | null
  nextAttemptAt: string | null
  lastAttemptAt: string | null
  createdAt: string
}
