import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { server } from '#app/messages/en/shared/server.ts'
import { isForPrograms } from '../api/for-programs.ts'
import { sendPlainPage } from './plain-page.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True for a request that may not change anything. */
export function isSafe({ method }: Pick<IncomingMessage, 'method'>) {
  return SAFE.has(method ?? '')
}

/**
 * Refuse what another site makes a browser send. The Host header says nothing:
 * only ORIGIN does. Remix's own check misses routes without a page. Where
 * programs ask, cookies count for nothing, so a browser has nothing to lend.
 */
export function checkOrigin(origin: string): RequestHandler {
  const page = {
    title: server.foreignOrigin.title,
    text: server.foreignOrigin.text(origin),
  }
  return (req, res, next) => {
    const isTheirs = isForPrograms({ url: req.originalUrl })
    if (isSafe(req) || isTheirs || isOurs(req.headers, origin)) return next()
    sendPlainPage(res, 403, page)
  }
}

/** A request that carries none of a browser's marks may not carry its cookie. */
export function isOurs(headers: IncomingMessage['headers'], origin: string) {
  if (headers.origin) return headers.origin === origin
  const site = headers['sec-fetch-site']
  if (site) return site === 'same-origin'
  return !headers.cookie
}
