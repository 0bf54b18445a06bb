import { z } from 'zod'
import type { ModelEndpoint } from '#app/core/model/endpoint.ts'
import { ANSWER_BYTES_MAX } from '#app/core/model/limits.ts'
import type { ChatMessage } from '#app/core/model/prompt.ts'
import type {
  ModelRefusal,
  ModelRefusalDetail,
} from '#app/core/model/refusals.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import { allowingOrigin, type AddressPolicy } from '../fetch/address-policy.ts'
import type { Fetch } from '../fetch/fetch.ts'
import type { Fetched } from '../fetch/guarded-fetch.ts'

export type AskedEndpoint = ModelEndpoint & { apiKey: string | null }

export type ModelAnswer = Result<
  { said: string; milliseconds: number },
  ModelRefusal,
  ModelRefusalDetail
>

/** Asks a model once; what it says is a stranger's word. */
export type AskModel = (
  endpoint: AskedEndpoint,
  messages: readonly ChatMessage[],
) => Promise<ModelAnswer>

/** Some endpoints know no JSON mode, or no temperature, and say so by these. */
const PLAINER_PLEASE = ['400', '422']

/**
 * Asks OpenAI-compatible endpoints. The endpoint's own origin, which an admin
 * has set, is allowed beside what the policy allows, for this request alone.
 */
export function makeAskModel(fetch: Fetch, policy: AddressPolicy): AskModel {
  return async (endpoint, messages) => {
    const startedAt = Date.now()
    const { model, timeoutSeconds } = endpoint
    const post = (body: Record<string, unknown>) =>
      fetch(`${endpoint.baseUrl}/chat/completions`, {
        accept: ['application/json'],
        maxBytes: ANSWER_BYTES_MAX,
        policy: allowingOrigin(policy, new URL(endpoint.baseUrl).origin),
        timeoutMs: Math.max(1, startedAt + timeoutSeconds * 1000 - Date.now()),
        post: { headers: headersOf(endpoint), body: JSON.stringify(body) },
      })

    let fetched = await post({ model, messages, stream: false, ...STRICT })
    if (isPlainerWanted(fetched)) fetched = await post({ model, messages })
    if (!fetched.ok) return refusalOf(fetched)
    const said = saidIn(fetched.value.bytes)
    if (said === null) return nothingUsable(fetched.value.status)
    return accept({ said, milliseconds: Date.now() - startedAt })
  }
}

const STRICT = { temperature: 0, response_format: { type: 'json_object' } }

function headersOf({ apiKey }: AskedEndpoint) {
  return {
    'content-type': 'application/json',
    ...(apiKey && { authorization: `Bearer ${apiKey}` }),
  }
}

type Unfetched = Extract<Fetched, { ok: false }>

function isPlainerWanted(fetched: Fetched) {
  if (fetched.ok || fetched.refusal !== 'http-error') return false
  return PLAINER_PLEASE.includes(fetched.detail.found ?? '')
}

/** A redirect is an error without a status: a key goes nowhere else. */
function refusalOf({ refusal, detail }: Unfetched) {
  switch (refusal) {
    case 'timed-out':
      return refuse('model-timed-out', { status: null })
    case 'http-error':
      return refuse('model-error', { status: Number(detail.found) })
    case 'too-many-redirects':
      return refuse('model-error', { status: null })
    case 'not-a-supported-type':
    case 'too-large':
      return nothingUsable(null)
    default:
      return refuse('model-unreachable', { status: null })
  }
}

function nothingUsable(status: number | null) {
  return refuse('model-said-nothing-usable', { status })
}

const Completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().min(1) }) }))
    .min(1),
})

/** The first choice's text, or null where the bytes are no such answer. */
function saidIn(bytes: Uint8Array) {
  const { data } = Completion.safeParse(jsonIn(new TextDecoder().decode(bytes)))
  return data?.choices[0]?.message.content ?? null
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
