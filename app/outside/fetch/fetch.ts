import type { AddressPolicy } from './address-policy.ts'
import { lookupAll, type Lookup } from './checked-addresses.ts'
import { guardedFetch, type Fetched, type FetchRules } from './guarded-fetch.ts'

export type FetchSettings = {
  policy: AddressPolicy
  /** Named in every request, so that a site can tell who asks. */
  origin: string
  lookup?: Lookup
}

/** What one kind of request asks for. */
export type Wanted = Pick<FetchRules, 'accept' | 'maxBytes'> &
  Partial<
    Pick<FetchRules, 'statuses' | 'policy' | 'post' | 'headers' | 'timeoutMs'>
  >

export type Fetch = (address: string, wanted: Wanted) => Promise<Fetched>

const TIMEOUT_MS = 20_000
const REDIRECTS_MAX = 5

/** The guarded fetch that everything here shares, with the desk's limits. */
export function makeFetch({
  policy,
  origin,
  lookup = lookupAll,
}: FetchSettings): Fetch {
  return (address, wanted) =>
    guardedFetch(address, {
      policy,
      lookup,
      userAgent: `Claimdesk/0.1 (+${origin})`,
      timeoutMs: TIMEOUT_MS,
      maxRedirects: REDIRECTS_MAX,
      statuses: 'successful',
      ...wanted,
    })
}
