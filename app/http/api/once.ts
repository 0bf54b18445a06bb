import { createHash } from 'node:crypto'
import {
  beginKeyed,
  forgetKey,
  keepAnswer,
  type KeptAnswer,
  type KeyedRequest,
} from '#app/desk/api/repeat-safely.ts'
import type { Desk } from '#app/desk/desk.ts'
import { ApiProblem } from './problems.ts'

/** What is kept of an answer's headers; the others belong to one request. */
const KEPT_HEADERS = ['content-type', 'etag', 'location']

/**
 * Answer by `answer`, unless a request with the same Idempotency-Key was
 * answered before: then by what that one got. Faults are not kept.
 */
export async function answerOnce(
  desk: Desk,
  { request, text }: { request: Request; text: string },
  answer: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  const tokenId = desk.actor.token?.id
  if (key === null || !tokenId || request.method !== 'POST') return answer()
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new ApiProblem('key-invalid')

  const keyed = { tokenId, key, requestHash: hashOf(request, text) }
  const begun = await beginKeyed(desk, keyed)
  if (!begun.ok) throw new ApiProblem(begun.refusal)
  if (begun.value) return repeated(begun.value)
  return kept(desk, keyed, answer)
}

async function kept(
  desk: Desk,
  keyed: KeyedRequest,
  answer: () => Promise<Response>,
) {
  const response = await answer()
  if (response.status >= 500) {
    await forgetKey(desk, keyed)
    return response
  }
  const body = await response.clone().text()
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  const { status } = response
  const answered = JSON.stringify({ headers, body })
  await keepAnswer(desk, keyed, { status, answer: answered })
  return response
}

function repeated({ status, answer }: KeptAnswer) {
  const { headers, body } = JSON.parse(answer) as {
    headers: [string, string][]
    body: string
  }
  const response = new Response(body, { status, headers })
  response.headers.set('Idempotency-Replayed', 'true')
  return response
}

function hashOf({ method, url }: Request, text: string) {
  const { pathname, search } = new URL(url)
  const hash = createHash('sha256')
  return hash.update(`${method} ${pathname}${search}\n${text}`).digest('hex')
}
