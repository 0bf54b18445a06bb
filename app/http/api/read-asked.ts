import type { z } from 'zod'
import type { Described } from '#app/core/api/open-api.ts'
import { ApiProblem } from './problems.ts'

type FieldProblems = NonNullable<ApiProblem['details']['errors']>

/** The query and the body that `operation` asks for, checked. */
export function readAsked(
  operation: Pick<Described, 'query' | 'body'>,
  { request, text }: { request: Request; text: string },
) {
  const given = Object.fromEntries(new URL(request.url).searchParams)
  const query = operation.query?.safeParse(given)
  const body = operation.body?.safeParse(readJson(request, text))
  const errors: FieldProblems = [
    ...issuesOf(query).map(({ path, message }) => ({
      parameter: String(path[0] ?? ''),
      detail: message,
    })),
    ...issuesOf(body).map(({ path, message }) => ({
      pointer: `#${path.map((part) => `/${escaped(part)}`).join('')}`,
      detail: message,
    })),
  ]
  if (errors.length > 0) throw new ApiProblem('input-invalid', { errors })
  return { query: query?.data ?? {}, body: body?.data }
}

function issuesOf(parsed: z.ZodSafeParseResult<unknown> | undefined) {
  return parsed?.success === false ? parsed.error.issues : []
}

function readJson(request: Request, text: string): unknown {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new ApiProblem('media-type-unknown')
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ApiProblem('json-unreadable', { detail: error.message })
  }
}

/** As a JSON Pointer writes it (RFC 6901). */
function escaped(part: PropertyKey) {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The version that `If-Match` names, if it is asked for and there. */
export function readSeenVersion(
  { ifMatch }: Pick<Described, 'ifMatch'>,
  request: Request,
) {
  const header = ifMatch && request.headers.get('if-match')
  if (!header) {
    if (ifMatch === 'required') throw new ApiProblem('version-missing')
    return undefined
  }
  const version = /^(?:W\/)?"v(\d{1,9})"$/.exec(header.trim())?.[1]
  if (!version) throw new ApiProblem('version-unreadable')
  return Number(version)
}

/** The ETag of something in this version. */
export function etagOf(version: number) {
  return `"v${version}"`
}
