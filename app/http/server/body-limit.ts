import type { RequestHandler } from 'express'
import { server } from '#app/messages/en/shared/server.ts'
import { sendPlainPage } from './plain-page.ts'

const MEGABYTE = 1024 * 1024
const FORM_MEGABYTES = 1
const UPLOAD_MEGABYTES = 12

/** The forms that take files; `.data` is how Remix posts them from a script. */
const UPLOADS =
  /^\/desk\/(articles\/(new|[^/]+\/version)|claims\/(new|[^/]+\/(research|discussion))|import)(\.data)?$/

/** What a program sends as JSON, files among it as base64. */
const JSON_MEGABYTES = 16
const LARGE_JSON =
  /^\/api\/v1\/(articles|articles\/[^/]+\/versions|claims|claims\/[^/]+\/files|imports)$/

/**
 * Refuse a body over the limit before it is read. The forms that take files
 * hear of it by `bodyRefused` and say so beside what was typed.
 */
export const limitBody: RequestHandler = (req, res, next) => {
  if (req.headers['transfer-encoding']) {
    return sendPlainPage(res, 411, server.lengthRequired)
  }
  const takesFiles = UPLOADS.test(req.path)
  const megabytes = mostMegabytes(req.path)
  const length = Number(req.headers['content-length'] ?? 0)
  if (length <= megabytes * MEGABYTE) return next()

  if (!takesFiles) {
    const { title, text } = server.tooLarge
    return sendPlainPage(res, 413, { title, text: text(megabytes) })
  }
  res.locals.bodyRefused = true
  next()
}

function mostMegabytes(path: string) {
  if (LARGE_JSON.test(path)) return JSON_MEGABYTES
  return UPLOADS.test(path) ? UPLOAD_MEGABYTES : FORM_MEGABYTES
}
