import {
  PROBLEMS,
  statusOfRefusal,
  type Problem,
  type ProblemKind,
} from '#app/core/api/problem.ts'
import { en } from '#app/messages/en.ts'
import { api } from '#app/messages/en/api/api.ts'

export type ProblemDetails = Partial<
  Pick<Problem, 'detail' | 'code' | 'requestId' | 'errors' | 'current'>
>

/** A problem that leaves the work where it is. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly kind: ProblemKind
  readonly details: ProblemDetails
  readonly headers: Record<string, string>

  constructor(
    kind: ProblemKind,
    details: ProblemDetails = {},
    headers: Record<string, string> = {},
  ) {
    super(kind)
    this.kind = kind
    this.details = details
    this.headers = headers
  }
}

/** The problem document of `kind`; its type leads to the reference page. */
export function problemOf(
  origin: string,
  kind: ProblemKind,
  details: ProblemDetails = {},
): Problem {
  const { title, detail } = api.problems[kind]
  const type = `${origin}/api#problem-${kind}`
  return { type, title, status: PROBLEMS[kind], detail, code: kind, ...details }
}

/** What the desk refused, in its own words where it has some. */
export function refusalOf(
  origin: string,
  { refusal, detail }: { refusal: string; detail?: unknown },
): Problem {
  const status = statusOfRefusal(refusal)
  const kind = status === 412 ? 'changed-since' : 'refused'
  const sentence = SENTENCES[refusal]
  return {
    ...problemOf(origin, kind),
    status,
    code: refusal,
    ...(sentence && { detail: sentence }),
    ...(detail !== undefined && { current: detail }),
  }
}

export function sendProblem(
  problem: Problem,
  headers: HeadersInit = {},
): Response {
  const { status } = problem
  const answer = new Response(JSON.stringify(problem), { status, headers })
  answer.headers.set('Content-Type', 'application/problem+json')
  return answer
}

const SENTENCES: Record<string, string> = {
  ...en.intake.whyNot,
  ...en.articles.refusals,
  ...en.research.refusals,
  ...en.draft.refusals,
  ...en.workbench.refusals,
  ...en.queue.refusals,
  ...en.cases.refusals,
  ...en.imports.refusals,
}
