import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { accept, refuse } from '#app/core/result.ts'
import type { AddressPolicy } from './address-policy.ts'

/** All addresses of a host name; throws like `dns.lookup` when there is none. */
export type Lookup = (hostname: string) => Promise<string[]>

/**
 * The addresses a URL's host stands for, every one of them allowed. A literal
 * is checked like an answer; the URL parser has made `0x7f.1` dotted before.
 */
export async function checkedAddresses(
  url: URL,
  policy: AddressPolicy,
  lookup: Lookup,
) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await lookup(host)
  if (!addresses.every((address) => policy(address, url)))
    return refuse('not-public-address')
  return accept(addresses)
}

/** What the machine's own resolver says, as every other program is told. */
export async function lookupAll(hostname: string) {
  const answers = await lookup(hostname, { all: true })
  return answers.map(({ address }) => address)
}
