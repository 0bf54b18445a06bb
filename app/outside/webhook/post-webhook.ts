import type { FetchRefusal } from '#app/core/intake/refusals.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import type { Fetch } from '../fetch/fetch.ts'

export type WebhookMessage = {
  url: string
  headers: Record<string, string>
  body: string
}

export type Posted = Result<
  { status: number; milliseconds: number },
  FetchRefusal,
  { milliseconds: number }
>

/** Tells another system something, once; what it says back is not kept. */
export type PostWebhook = (message: WebhookMessage) => Promise<Posted>

const TIMEOUT_MS = 15_000
const ANSWER_BYTES_MAX = 256 * 1024

/** Posts to public addresses alone, and never where a redirect leads. */
export function makePostWebhook(fetch: Fetch): PostWebhook {
  return async ({ url, headers, body }) => {
    const startedAt = Date.now()
    const fetched = await fetch(url, {
      accept: [],
      statuses: 'any',
      maxBytes: ANSWER_BYTES_MAX,
      timeoutMs: TIMEOUT_MS,
      post: {
        headers: { 'content-type': 'application/json', ...headers },
        body,
      },
    })
    const milliseconds = Date.now() - startedAt
    if (!fetched.ok) return refuse(fetched.refusal, { milliseconds })
    return accept({ status: fetched.value.status, milliseconds })
  }
}
