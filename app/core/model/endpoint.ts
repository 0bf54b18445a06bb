import { accept, refuse } from '../result.ts'
import { TIME_LIMIT } from './limits.ts'

export const BASE_URL_MAX = 500
export const MODEL_NAME_MAX = 200
export const API_KEY_MAX = 1000

/** An OpenAI-compatible endpoint, and the model that is asked there. */
export type ModelEndpoint = {
  /** Without a slash at the end; `/chat/completions` is put behind it. */
  baseUrl: string
  model: string
  timeoutSeconds: number
}

/** The key is kept, let go, or typed anew. */
export type GivenKey =
  { change: 'keep' } | { change: 'drop' } | { change: 'set'; key: string }

export type EndpointRefusal =
  | 'base-url-invalid'
  | 'model-name-invalid'
  | 'time-limit-invalid'
  | 'key-invalid'
  | 'key-again'

/** Visible ASCII: what the header of a request can carry. */
const KEY = /^[\x21-\x7E]+$/

/**
 * An endpoint as an admin typed it, ready to be kept. A key that is kept goes
 * to the origin that it was typed for and to no other: else whoever may change
 * the address could read it.
 */
export function decideEndpoint(
  given: ModelEndpoint & { key: GivenKey },
  kept: { baseUrl: string; hasKey: boolean } | null,
) {
  const { key, timeoutSeconds } = given
  const model = given.model.trim()
  const baseUrl = readBaseUrl(given.baseUrl)
  if (!baseUrl.ok) return baseUrl
  if (model === '' || model.length > MODEL_NAME_MAX)
    return refuse('model-name-invalid')
  if (timeoutSeconds < TIME_LIMIT.least || timeoutSeconds > TIME_LIMIT.most)
    return refuse('time-limit-invalid')
  if (key.change === 'set' && !isKey(key.key)) return refuse('key-invalid')
  const keeps = key.change === 'keep' && kept?.hasKey
  if (keeps && !isSameOrigin(kept.baseUrl, baseUrl.value))
    return refuse('key-again')
  return accept({ baseUrl: baseUrl.value, model, timeoutSeconds })
}

/** The address of an endpoint as it is kept, if it may be one. */
export function readBaseUrl(given: string) {
  const address = given.trim()
  if (address.length > BASE_URL_MAX || !URL.canParse(address))
    return refuse('base-url-invalid')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('base-url-invalid')
  if (url.username || url.password || url.search || url.hash)
    return refuse('base-url-invalid')
  return accept(url.href.replace(/\/+$/, ''))
}

/** What a key is sealed for: this desk and this origin. */
export function keyPurpose(deskId: string, baseUrl: string) {
  return `model-endpoint ${deskId} ${new URL(baseUrl).origin}`
}

function isSameOrigin(one: string, other: string) {
  return new URL(one).origin === new URL(other).origin
}

function isKey(key: string) {
  return KEY.test(key) && key.length <= API_KEY_MAX
}
