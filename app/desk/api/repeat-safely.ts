import { accept, refuse } from '#app/core/result.ts'
import {
  deleteIdempotentAnswer,
  deleteIdempotentAnswersBefore,
  findIdempotentAnswer,
  replaceIdempotentAnswer,
  writeIdempotentAnswer,
} from '#db/api/idempotent-answers.ts'
import { inTransaction, type Desk } from '../desk.ts'

export type KeyedRequest = { tokenId: string; key: string; requestHash: string }

/** An answer as it is kept: what was sent, word for word. */
export type KeptAnswer = { status: number; answer: string }

const KEPT_MS = 24 * 3_600_000
/** A process that stops in the middle holds its key back this long. */
const UNDER_WAY_MS = 120_000

/**
 * Begin a request that must not be done twice. The value is the answer that the
 * same request got before, or null if it is to be done now.
 */
export function beginKeyed(desk: Desk, request: KeyedRequest) {
  return inTransaction(desk, async ({ tx, now }) => {
    const { tokenId, key, requestHash } = request
    await deleteIdempotentAnswersBefore(tx, before(now, KEPT_MS))
    const known = await findIdempotentAnswer(tx, { tokenId, key })
    if (known && known.requestHash !== requestHash) return refuse('key-reused')
    if (known?.status && known.answer !== null)
      return accept<KeptAnswer>({ status: known.status, answer: known.answer })
    if (known && known.begunAt > before(now, UNDER_WAY_MS))
      return refuse('key-in-use')

    const begunAt = now.toISOString()
    const begun = { ...request, begunAt, status: null, answer: null }
    await replaceIdempotentAnswer(tx, begun)
    return accept(null)
  })
}

/** Keep the answer for repeats of the request. */
export function keepAnswer(
  desk: Desk,
  request: KeyedRequest,
  kept: KeptAnswer,
) {
  return inTransaction(desk, ({ tx }) =>
    writeIdempotentAnswer(tx, request, kept),
  )
}

/** Let the key go: the request came to nothing and may be tried again. */
export function forgetKey(desk: Desk, request: KeyedRequest) {
  return inTransaction(desk, ({ tx }) => deleteIdempotentAnswer(tx, request))
}

function before(now: Date, ms: number) {
  return new Date(now.getTime() - ms).toISOString()
}
