import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { server } from '#app/messages/en/shared/server.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { isSafe } from './origin-check.ts'
import { sendPlainPage } from './plain-page.ts'

/** Enough for a newsroom behind one address whose drafts are saved as typed. */
const WRITES_A_MINUTE = 1200

/** Slow down an address that sends far more than a newsroom does. */
export function limitWrites(points = WRITES_A_MINUTE): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (req, res, next) => {
    if (isSafe(req)) return next()
    try {
      await limiter.consume(networkOf(req.ip ?? ''))
      next()
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) return next(refused)
      const seconds = Math.ceil(refused.msBeforeNext / 1000)
      res.setHeader('Retry-After', String(seconds))
      const { title, text } = server.tooMany
      sendPlainPage(res, 429, { title, text: text(seconds) })
    }
  }
}
