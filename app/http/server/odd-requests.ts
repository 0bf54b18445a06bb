import type { RequestHandler } from 'express'
import { server } from '#app/messages/en/shared/server.ts'
import { sendPlainPage } from './plain-page.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** Only readable paths of this site, asked in the usual ways, go further. */
export const refuseOddRequests: RequestHandler = (req, res, next) => {
  if (METHODS.has(req.method) && isReadablePath(req.originalUrl)) return next()
  sendPlainPage(res, 400, server.notUnderstood)
}

function isReadablePath(url: string) {
  if (!url.startsWith('/')) return false
  try {
    decodeURI(url.split('?', 1)[0]!)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
