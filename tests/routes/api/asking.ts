import { z } from 'zod'
import { SCOPES, type Scope } from '#app/core/api/scopes.ts'
import { makeToken } from '#app/desk/api/tokens/make-token.ts'
import { scopesOpenTo } from '#app/core/api/why-not-token.ts'
import { answerApi } from '#app/http/api/answer-api.ts'
import { OPERATIONS } from '#app/routes/api/operations.ts'
import type { Db } from '#db/schema.ts'
import { makeContext, ORIGIN } from '#tests/context.ts'
import { must } from '#tests/desk/publication/make-rated.ts'
import { deskOf } from '#tests/make.ts'

const Thing = z.looseObject({ id: z.string() })

/** What tests take out of an answer to ask on; the rest is compared whole. */
const Body = z
  .looseObject({
    id: z.string(),
    version: z.int(),
    items: z.array(Thing.partial()),
    answers: z.array(Thing.extend({ version: z.int() })),
  })
  .partial()
type Body = z.infer<typeof Body>

export type Answer = {
  status: number
  headers: Headers
  body: Body
}

/** A token of `personId`, for all that their roles allow unless told. */
export async function tokenOf(db: Db, personId: string, scopes?: Scope[]) {
  const desk = await deskOf(db, personId)
  const wanted = scopes ?? scopesOpenTo(desk.actor, SCOPES)
  const given = { name: 'Test', scopes: wanted, days: 30 }
  return must(makeToken(desk, given))
}

type Request_ = {
  method?: string
  body?: unknown
  /** A body that is no JSON. */
  text?: string
  headers?: Record<string, string>
}

/** Asks the API by one token, or by none. */
export async function program(db: Db, secret?: string) {
  const { context } = await makeContext(db)
  return async (path: string, asked: Request_ = {}): Promise<Answer> => {
    const { body, text = body === undefined ? null : JSON.stringify(body) } =
      asked
    const { method = text === null ? 'GET' : 'POST' } = asked
    const response = await answerApi(
      {
        context,
        request: new Request(`${ORIGIN}/api/v1${path}`, {
          method,
          headers: {
            ...(secret && { authorization: `Bearer ${secret}` }),
            ...(text !== null && { 'content-type': 'application/json' }),
            ...asked.headers,
          },
          ...(text !== null && { body: text }),
        }),
      },
      OPERATIONS,
    )
    const { status, headers } = response
    return { status, headers, body: Body.parse(await response.json()) }
  }
}
