import ipaddr from 'ipaddr.js'

/** Whether this literal IP address may be connected to for this URL. */
export type AddressPolicy = (address: string, url: URL) => boolean

/** Today's global unicast space; everything else in IPv6 is special. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Answers cloud machines' own questions although its range is public. */
const METADATA_ADDRESSES = ['168.63.129.16']

/** The usual port of the scheme stands as nothing in a parsed URL. */
const WEB_PORTS = ['', '80', '443']

/** The product's policy: the public web and nothing else. */
export function publicOnly(address: string, url: URL) {
  return WEB_PORTS.includes(url.port) && isPublicUnicast(address)
}

/** The given policy, and besides it our own site, wherever it is served. */
export function allowingOrigin(
  policy: AddressPolicy,
  origin: string,
): AddressPolicy {
  return (address, url) => url.origin === origin || policy(address, url)
}

function isPublicUnicast(address: string) {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (METADATA_ADDRESSES.includes(parsed.toString())) return false
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6)
}
