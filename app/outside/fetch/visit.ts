import { fetch, type Response } from 'undici'
import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import type { AddressPolicy } from './address-policy.ts'
import { checkedAddresses, type Lookup } from './checked-addresses.ts'
import { fetchableUrl } from './fetchable-url.ts'
import { mediaTypeOf, type MediaType } from './media-type.ts'
import { pinnedAgent } from './pinned-agent.ts'
import { readBody } from './read-body.ts'
import { unlessAborted } from './unless-aborted.ts'

export type VisitRules = {
  policy: AddressPolicy
  lookup: Lookup
  userAgent: string
  maxBytes: number
  /** Media types that are taken; every type when empty. */
  accept: readonly string[]
  statuses: 'successful' | 'any'
  /** Sent along with every request, to a redirect's target, too. */
  headers?: Record<string, string>
  /** Sent where something is asked for by POST; never to a redirect's target. */
  post?: Post
}

export type Post = { headers: Record<string, string>; body: string }

export type Answer = MediaType & {
  finalUrl: string
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

type Visited = Result<
  { next: string } | { answer: Answer },
  FetchRefusal,
  RefusalDetail
>

/** Asks one address once: its answer, or where it sends us next. */
export async function visit(
  address: string,
  rules: VisitRules,
  signal: AbortSignal,
): Promise<Visited> {
  const url = fetchableUrl(address)
  if (!url.ok) return refuse(url.refusal, { found: address })

  const { policy, lookup } = rules
  const checking = checkedAddresses(url.value, policy, lookup)
  const addresses = await unlessAborted(checking, signal)
  if (!addresses.ok) return refuse(addresses.refusal, { found: address })

  const agent = pinnedAgent(addresses.value)
  try {
    const response = await fetch(url.value, {
      dispatcher: agent,
      redirect: 'manual',
      headers: requestHeaders(rules),
      ...(rules.post && { method: 'POST', body: rules.post.body }),
      signal,
    })
    return await answerOf(response, url.value, rules)
  } finally {
    await agent.destroy()
  }
}

async function answerOf(
  response: Response,
  url: URL,
  rules: VisitRules,
): Promise<Visited> {
  const next = redirectTarget(response)
  if (next !== null) return accept({ next: resolved(next, url) })

  if (rules.statuses === 'successful' && !response.ok)
    return refuse('http-error', { found: String(response.status) })

  const type = mediaTypeOf(response.headers.get('content-type'))
  if (!isTaken(type, rules)) {
    return refuse('not-a-supported-type', { found: type.mediaType })
  }

  const bytes = await readBody(response.body, rules.maxBytes)
  if (!bytes.ok) return refuse(bytes.refusal, { found: url.href })
  return accept({
    answer: {
      ...type,
      finalUrl: url.href,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes: bytes.value,
    },
  })
}

function requestHeaders({ userAgent, accept, post, headers }: VisitRules) {
  return {
    ...headers,
    ...post?.headers,
    'user-agent': userAgent,
    accept: accept.length === 0 ? '*/*' : accept.join(', '),
  }
}

function redirectTarget({ status, headers }: Response) {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  return headers.get('location')
}

/** Left as it is when it makes no URL, for the next visit to refuse. */
function resolved(location: string, base: URL) {
  return URL.canParse(location, base) ? new URL(location, base).href : location
}

function isTaken({ mediaType }: MediaType, { accept }: VisitRules) {
  return accept.length === 0 || accept.includes(mediaType ?? '')
}
