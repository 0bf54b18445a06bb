import type { AppLoadContext } from '@remix-run/node'
import type { Refused } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskByToken } from './bearer.ts'
import { matchOperation } from './match.ts'
import type { Answered, Operation } from './operation.ts'
import { answerOnce } from './once.ts'
import { ApiProblem, problemOf, refusalOf, sendProblem } from './problems.ts'
import { etagOf, readAsked, readSeenVersion } from './read-asked.ts'

export const API_BASE = '/api/v1'

type Asked = { request: Request; context: AppLoadContext }

/** Anybody's pages may read what anybody may read. */
export const FOR_EVERY_SITE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Link, RateLimit, RateLimit-Policy',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Answer a request below `API_BASE` by the operation that fits it. */
export async function answerApi(
  asked: Asked,
  operations: readonly Operation[],
): Promise<Response> {
  return problemsAsAnswers(asked, async () => {
    const { request } = asked
    const path = new URL(request.url).pathname.slice(API_BASE.length)
    const matched = matchOperation(operations, request.method, path)
    const { scope } = matched.operation
    const { desk, headers } = await deskByToken(asked, scope)
    const text = await request.text()
    const response = await problemsAsAnswers(asked, () =>
      answerOnce(desk, { request, text }, () =>
        problemsAsAnswers(asked, () =>
          run(desk, { ...matched, request, text }),
        ),
      ),
    )
    for (const [name, value] of Object.entries({
      ...headers,
      ...(scope ? { 'Cache-Control': 'no-store' } : FOR_ANYBODY),
    }))
      response.headers.set(name, value)
    return response
  })
}

const FOR_ANYBODY = {
  ...FOR_EVERY_SITE,
  'Cache-Control': 'public, max-age=60',
}

type Running = {
  operation: Operation
  params: Record<string, string>
  request: Request
  text: string
}

async function run(desk: Desk, { operation, params, request, text }: Running) {
  const seenVersion = readSeenVersion(operation, request)
  const asked = readAsked(operation, { request, text })
  const reply = await operation.run({ desk, params, seenVersion, ...asked })
  if (!reply.ok) return refused(desk, operation, reply)
  const body = operation.answer.parse(reply.value.body)
  const headers = headersOf(desk, request, reply.value)
  return Response.json(body, { status: operation.status, headers })
}

/** What stands now is shown in the same form as it is read. */
function refused(
  { origin }: Desk,
  { answer }: Operation,
  { refusal, detail }: Refused<string, unknown>,
) {
  const current = answer.safeParse(detail)
  const known = current.success ? { detail: current.data } : {}
  return sendProblem(refusalOf(origin, { refusal, ...known }))
}

function headersOf(
  { origin }: Desk,
  request: Request,
  { version, location, next }: Answered,
) {
  const headers = new Headers()
  if (version !== undefined) headers.set('ETag', etagOf(version))
  if (location) headers.set('Location', origin + API_BASE + location)
  if (next) {
    const url = new URL(request.url)
    url.searchParams.set('after', next)
    headers.set('Link', `<${url.href}>; rel="next"`)
  }
  return headers
}

/** A fault is told as a problem, too, and goes to the log with its number. */
async function problemsAsAnswers(
  { context }: Asked,
  answer: () => Promise<Response>,
) {
  const { app, requestId } = context
  const { origin } = app.env
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ApiProblem) {
      const { kind, details, headers } = error
      const problem = problemOf(origin, kind, { requestId, ...details })
      return sendProblem(problem, headers)
    }
    app.log.error({ err: error, requestId }, 'request failed')
    return sendProblem(problemOf(origin, 'fault', { requestId }))
  }
}
