import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiProblem } from './problems.ts'

export type ApiLimits = ReturnType<typeof makeApiLimits>

export const REQUESTS_A_MINUTE = { token: 600, address: 120 }
const SECONDS = 60

/** Who asks how often, counted by this process. */
export function makeApiLimits(points = REQUESTS_A_MINUTE) {
  const limiterOf = (most: number) =>
    new RateLimiterMemory({ points: most, duration: SECONDS })
  return {
    token: { most: points.token, limiter: limiterOf(points.token) },
    address: { most: points.address, limiter: limiterOf(points.address) },
  }
}

/**
 * Count one request of `key`. The value is the headers that say what is left;
 * who asks too much is sent away until the minute is over.
 */
export async function countRequest(
  limits: ApiLimits,
  by: keyof ApiLimits,
  key: string,
) {
  const { most, limiter } = limits[by]
  const headersOf = (result: RateLimiterRes) => ({
    'RateLimit-Policy': `"${by}";q=${most};w=${SECONDS}`,
    RateLimit: `"${by}";r=${result.remainingPoints};t=${secondsOf(result)}`,
  })
  try {
    return headersOf(await limiter.consume(key))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const wait = { 'Retry-After': String(secondsOf(refused)) }
    throw new ApiProblem(
      'too-many-requests',
      {},
      { ...headersOf(refused), ...wait },
    )
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes) {
  return Math.ceil(msBeforeNext / 1000)
}
