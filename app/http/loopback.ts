import ipaddr from 'ipaddr.js'

/** True for a host name or address that only this machine can reach. */
export function isLoopback(host: string) {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback'
}
