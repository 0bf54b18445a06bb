import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/** The content security policy of a page whose scripts carry `nonce`. */
export type ContentPolicy = (nonce: string) => string

/** Ariakit places menus by style attributes; no other inline style is allowed. */
export const strictPolicy: ContentPolicy = (nonce) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')

/** As `strictPolicy`, with the style elements and socket of the dev server. */
export const devPolicy: ContentPolicy = (nonce) =>
  strictPolicy(nonce).replace(
    "style-src 'self'",
    "style-src 'self' 'unsafe-inline'; connect-src 'self' ws:",
  )

/** Put safe headers on every answer that does not bring its own. */
export function securityHeaders(
  origin: string,
  policy: ContentPolicy,
): RequestHandler {
  const headers = originHeaders(origin)
  return (_req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    res.locals.nonce = nonce
    beforeHead(res, () => {
      const all = { ...headers, 'Content-Security-Policy': policy(nonce) }
      for (const [name, value] of Object.entries(all)) {
        if (!res.hasHeader(name)) res.setHeader(name, value)
      }
    })
    next()
  }
}

function originHeaders(origin: string) {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Stricter than same-origin would make browsers send "Origin: null".
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'private, no-cache',
    ...(origin.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=31536000',
    }),
  }
}

/** Run `set` at the last moment, when the answer's own headers are known. */
function beforeHead(res: ServerResponse, set: () => void) {
  const writeHead = res.writeHead
  res.writeHead = function (this: ServerResponse, ...head: unknown[]) {
    set()
    return Reflect.apply(writeHead, this, head)
  } as typeof writeHead
}
