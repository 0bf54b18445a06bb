import { createServer, type Server, type ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { server as messages } from '#app/messages/en/shared/server.ts'
import type { App } from '../app.ts'
import { limitBody } from './body-limit.ts'
import { answerPreflights } from '../api/for-programs.ts'
import { health } from './health.ts'
import { checkOrigin } from './origin-check.ts'
import { refuseOddRequests } from './odd-requests.ts'
import { sendPlainPage } from './plain-page.ts'
import { limitWrites } from './rate-limit.ts'
import { answerByRemix, type Build } from './remix.ts'
import { logRequest, requestIdOf } from './request-log.ts'
import { securityHeaders, type ContentPolicy } from './security-headers.ts'
import type { ServeStored } from './stored.ts'

export type ServerParts = {
  build: Build
  assets: RequestHandler
  policy: ContentPolicy
  stored: ServeStored
}

/** A window of 256 kB holds a page; the usual one of 4 MB costs more than the page. */
const BROTLI = { [constants.BROTLI_PARAM_LGWIN]: 18 }

/** The server before Remix: published bytes first, then checks, then Remix. */
export function makeServer(app: App, parts: ServerParts): Server {
  const rest = restOfServer(app, parts)
  return createServer(async (req, res) => {
    logRequest(app.log, req, res)
    try {
      if (await parts.stored(req, res)) return
    } catch (error) {
      return fault(app, error, res)
    }
    rest(req, res)
  })
}

/** Checks of pages and proofs that one address may ask for. */
const CHECKS_A_MINUTE = 20

function restOfServer(app: App, { build, assets, policy }: ServerParts) {
  const { origin, trustProxy } = app.env
  const rest = express()
  rest.disable('x-powered-by')
  rest.set('trust proxy', trustProxy.length > 0 && trustProxy)
  rest.get('/healthz', health(app))
  rest.use(securityHeaders(origin, policy))
  rest.use(answerPreflights, refuseOddRequests)
  rest.use(compression({ brotli: { params: BROTLI } }))
  rest.use(assets)
  rest.use(/^\/verify(\.data)?$/, limitWrites(CHECKS_A_MINUTE))
  rest.use(limitWrites(), checkOrigin(origin), limitBody)
  rest.use(answerByRemix(app, build))
  rest.use(((error, _req, res, _next) => {
    fault(app, error, res)
  }) satisfies ErrorRequestHandler)
  return rest
}

function fault(app: App, error: unknown, res: ServerResponse) {
  if (res.headersSent) return void res.destroy()
  if (isOfClient(error)) return sendPlainPage(res, 400, messages.notUnderstood)
  const requestId = requestIdOf(res)
  app.log.error({ err: error, requestId }, 'request failed')
  const { title, text } = messages.fault
  sendPlainPage(res, 500, { title, text: text(requestId) })
}

/** Express marks what the client got wrong, such as a broken %-escape. */
function isOfClient(error: unknown) {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500
}
