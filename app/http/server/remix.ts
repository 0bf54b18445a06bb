import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type AppLoadContext,
  type ServerBuild,
} from '@remix-run/node'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import type { App } from '../app.ts'
import { renewedCookie } from '../desk-for.ts'
import { setsSession } from '../session.ts'
import { isSafe } from './origin-check.ts'
import { requestIdOf } from './request-log.ts'

export type Build = ServerBuild | (() => Promise<ServerBuild>)

/**
 * Hand the request to Remix. Its address is ORIGIN's whatever the Host header
 * says, and a body that was refused is left out.
 */
export function answerByRemix(app: App, build: Build): RequestHandler {
  const answer = createRequestHandler(build, process.env.NODE_ENV)
  return async (req, res, next) => {
    try {
      const request = toRequest(req, res, app.env.origin)
      const context = contextOf(app, req, res)
      const response = await answer(request, context)
      await renewSession(res, response, context)
      await send(response, res)
    } catch (error) {
      next(error)
    }
  }
}

/** Unless the answer itself begins or ends a session. */
async function renewSession(
  res: ExpressResponse,
  response: Response,
  context: AppLoadContext,
) {
  const cookie = await renewedCookie(context)
  if (cookie && !setsSession(response)) res.append('Set-Cookie', cookie)
}

function contextOf(
  app: App,
  req: ExpressRequest,
  res: ExpressResponse,
): AppLoadContext {
  return {
    app,
    requestId: requestIdOf(res),
    nonce: res.locals.nonce,
    clientAddress: req.ip ?? '',
    bodyRefused: res.locals.bodyRefused === true,
  }
}

function toRequest(req: ExpressRequest, res: ExpressResponse, origin: string) {
  const left = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) left.abort()
  })
  const { method, originalUrl } = req
  const url = new URL(origin + originalUrl)
  const init = { method, headers: headersOf(req, url), signal: left.signal }
  if (isSafe(req)) return new Request(url, init)
  if (res.locals.bodyRefused) {
    init.headers.set('Content-Type', 'application/x-www-form-urlencoded')
    init.headers.delete('Content-Length')
    return new Request(url, { ...init, body: '' })
  }
  const body = createReadableStreamFromReadable(req)
  return new Request(url, { ...init, body, duplex: 'half' } as RequestInit)
}

/** Remix compares Origin with these, so they say what ORIGIN says. */
function headersOf(req: ExpressRequest, { host }: URL) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  headers.delete('X-Forwarded-Host')
  headers.set('Host', host)
  return headers
}

/** Those of the log, the jobs and one pipeline: a fixed number, no leak. */
const MOST_LISTENERS = 20

/** No faster than the reader takes it, so that a feed of any size fits. */
async function send(response: Response, res: ExpressResponse) {
  res.setMaxListeners(MOST_LISTENERS)
  res.status(response.status)
  for (const [name, value] of response.headers) res.append(name, value)
  if (!response.body) return void res.end()
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
  } catch (error) {
    if (!isOfReader(error)) throw error
  }
}

/** Whoever leaves before the end gets no more, and nobody need be told. */
function isOfReader(error: unknown) {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR'
}
