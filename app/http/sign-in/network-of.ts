import ipaddr from 'ipaddr.js'

/** An IPv6 subscriber owns a /64, so that is what counts as one address. */
export function networkOf(address: string) {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return parsed.parts.slice(0, 4).join(':')
}
