import type { FetchRules } from '#app/outside/fetch/guarded-fetch.ts'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'

/** Rules that allow this machine's own test server on the ports given. */
export function makeFetchRules(
  ports: number[],
  changes: Partial<FetchRules> = {},
): FetchRules {
  return {
    policy: (address, url) =>
      (address === '127.0.0.1' && ports.includes(Number(url.port))) ||
      publicOnly(address, url),
    lookup: () => Promise.reject(new Error('No test asks the real resolver')),
    userAgent: 'Claimdesk test',
    maxBytes: 10_000,
    timeoutMs: 5_000,
    maxRedirects: 3,
    accept: ['text/html'],
    statuses: 'successful',
    ...changes,
  }
}
