import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { PROBLEMS, type ProblemKind } from '#app/core/api/problem.ts'
import { FOR_EVERY_SITE } from './answer-api.ts'
import { problemOf } from './problems.ts'
import { requestIdOf } from '../server/request-log.ts'

const PROGRAMS = /^\/(api\/v1|v1alpha1)\//
const PUBLIC = /^\/(api\/v1\/(public\/|openapi\.json)|v1alpha1\/)/

/** True for an address where programs ask, and cookies say nothing. */
export function isForPrograms({ url = '' }: Pick<IncomingMessage, 'url'>) {
  return PROGRAMS.test(url)
}

/** What any site may read, it may also ask for beforehand. */
export const answerPreflights: RequestHandler = (req, res, next) => {
  if (req.method !== 'OPTIONS' || !PUBLIC.test(req.originalUrl)) return next()
  res.writeHead(204, {
    ...FOR_EVERY_SITE,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  })
  res.end()
}

/** Answer a refused request of a program, as the API itself does. */
export function sendPlainProblem(res: ServerResponse, status: number) {
  const requestId = requestIdOf(res)
  const problem = problemOf('', kindOf(status), { requestId })
  res.statusCode = status
  res.setHeader('Content-Type', 'application/problem+json')
  res.setHeader('Cache-Control', 'no-store')
  res.end(JSON.stringify({ ...problem, type: 'about:blank', status }))
}

const BEFORE_REMIX: readonly ProblemKind[] = [
  'not-understood',
  'foreign-origin',
  'length-missing',
  'body-too-large',
  'too-many-requests',
  'fault',
]

function kindOf(status: number): ProblemKind {
  return BEFORE_REMIX.find((kind) => PROBLEMS[kind] === status) ?? 'fault'
}
