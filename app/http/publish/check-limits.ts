import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '../sign-in/network-of.ts'

/** How often strangers may have something done that costs the server work. */
export type CheckLimits = {
  /** Count one check; the value is how many seconds to wait, 0 for none. */
  countCheck: (clientAddress: string) => Promise<number>
}

const CHECKS_A_MINUTE = { ofOne: 12, ofAll: 120 }

/** The counts of this process; they begin anew with it. */
export function makeCheckLimits({
  ofOne,
  ofAll,
} = CHECKS_A_MINUTE): CheckLimits {
  const one = new RateLimiterMemory({ points: ofOne, duration: 60 })
  const all = new RateLimiterMemory({ points: ofAll, duration: 60 })
  return {
    async countCheck(clientAddress) {
      const waits = [
        await waitFor(one, networkOf(clientAddress)),
        await waitFor(all, 'everybody'),
      ]
      return Math.max(...waits)
    },
  }
}

async function waitFor(limiter: RateLimiterMemory, key: string) {
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  }
}
