import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from '../log.ts'

const ID_HEADER = 'X-Request-Id'

/** Give the request an id and, when it is answered, one line in the log. */
export function logRequest(
  log: Logger,
  req: IncomingMessage,
  res: ServerResponse,
) {
  const startedAt = performance.now()
  const requestId = randomUUID()
  const path = pathToLog(req.url ?? '/')
  res.setHeader(ID_HEADER, requestId)
  res.once('close', () => {
    log.info({
      requestId,
      method: req.method,
      path,
      status: res.writableFinished ? res.statusCode : 499,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    })
  })
}

/** The id that `logRequest` gave. */
export function requestIdOf(res: ServerResponse) {
  return String(res.getHeader(ID_HEADER))
}

/** The path without what may be secret: the query, one-time links, readers' cases. */
export function pathToLog(url: string) {
  const path = url.split('?', 1)[0]!
  return path.replace(/^\/(link|report)\/.+/, '/$1/…')
}
