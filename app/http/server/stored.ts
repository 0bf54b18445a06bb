import type { IncomingMessage, ServerResponse } from 'node:http'
import { findRendering, type Encoding } from '#db/publication/renderings.ts'
import type { App } from '../app.ts'
import { rememberBriefly } from '../publish/remember-briefly.ts'
import { acceptedEncoding, isUnchanged } from './negotiate.ts'

/** Answers with published bytes if it has them; the rest goes on to Express. */
export type ServeStored = (
  req: IncomingMessage,
  res: ServerResponse,
) => boolean | Promise<boolean>

/** Serve published pages from the store as they were validated, byte for byte. */
export function serveStored({
  db,
  deskId,
  env,
}: Pick<App, 'db' | 'deskId' | 'env'>): ServeStored {
  const fixed = fixedHeaders(env.origin)
  const find = {
    bytes: rememberBriefly((path) => findSent(path, 'bytes')),
    gzip: rememberBriefly((path) => findSent(path, 'gzip')),
    brotli: rememberBriefly((path) => findSent(path, 'brotli')),
  }

  async function findSent(path: string, wanted: Encoding) {
    const found = await findStored({ db, deskId }, path, wanted)
    return found && toSend(found, { ...fixed, ...headersAt(path) })
  }

  return async (req, res) => {
    const path = storedPath(req)
    if (!path) return false
    const wanted = acceptedEncoding(req.headers['accept-encoding'])
    const found = await find[wanted](path)
    if (!found) return false
    send(req, res, found)
    return true
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findStored>>>

async function findStored(
  { db, deskId }: Pick<App, 'db' | 'deskId'>,
  path: string,
  encoding: Encoding,
) {
  const at = { deskId, path }
  const stored = await findRendering(db, at, encoding)
  if (!stored) return undefined
  if (stored.body.length > 0 || encoding === 'bytes')
    return { stored, encoding }
  const plain = await findRendering(db, at, 'bytes')
  return plain && { stored: plain, encoding: 'bytes' as const }
}

/** Only addresses where something may be stored are worth asking the store. */
function storedPath({ method, url = '' }: IncomingMessage) {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = '', query = ''] = url.split('?', 2)
  if (/(^|&)against=/.test(query)) return null
  return STORED.test(path) ? path : null
}

const STORED = /^\/(reviews\/|assets\/.+\.(css|woff2)$)/

type Sent = ReturnType<typeof toSend>

/** Everything of an answer that is the same for each reader. */
function toSend({ stored, encoding }: Found, given: Record<string, string>) {
  const { body, sha256, mediaType, httpStatus } = stored
  const etag = `"${sha256.slice(0, 32)}${SUFFIXES[encoding]}"`
  const unchanged = { ...given, ETag: etag }
  const headers = {
    ...unchanged,
    'Content-Type': mediaType,
    'Content-Length': body.length,
    ...(encoding !== 'bytes' && { 'Content-Encoding': NAMES[encoding] }),
  }
  return { body, httpStatus, etag, headers, unchanged }
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  { body, httpStatus, etag, headers, unchanged }: Sent,
) {
  if (httpStatus === 200 && isUnchanged(req.headers['if-none-match'], etag)) {
    res.writeHead(304, unchanged).end()
    return
  }
  res.writeHead(httpStatus, headers)
  res.end(req.method === 'HEAD' ? undefined : body)
}

const NAMES = { gzip: 'gzip', brotli: 'br' }
const SUFFIXES = { bytes: '', gzip: '-gzip', brotli: '-br' }

/** Where the card of a review is, which any site may frame. */
const CARD = /^\/reviews\/[^/]+\/embed$/

function headersAt(path: string): Record<string, string> {
  if (CARD.test(path)) return { 'Content-Security-Policy': policyFor('*') }
  return { ...UNFRAMED, ...readableAt(path) }
}

function readableAt(path: string): Record<string, string> {
  if (path.startsWith('/assets/'))
    return { 'Cache-Control': 'public, max-age=31536000, immutable' }
  if (path.endsWith('.jsonld')) return { 'Access-Control-Allow-Origin': '*' }
  if (path.endsWith('/share.png'))
    return { 'Cross-Origin-Resource-Policy': 'cross-origin' }
  return {}
}

/** Nothing in a stored page may run or load from elsewhere. */
function policyFor(framers: "'none'" | '*') {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framers}`,
  ].join('; ')
}

const UNFRAMED = {
  'Content-Security-Policy': policyFor("'none'"),
  'X-Frame-Options': 'DENY',
}

function fixedHeaders(origin: string): Record<string, string> {
  return {
    // A reader asks each time, so that a correction or a notice shows at once.
    'Cache-Control': 'public, max-age=0, s-maxage=60',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(origin.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=31536000',
    }),
  }
}
