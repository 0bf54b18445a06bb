/** The parsed absolute http(s) address, or null for anything else. */
export function readAddress(value: unknown): URL | null {
  if (typeof value !== 'string') return null
  if (!/^https?:\/\//i.test(value.trim()) || !URL.canParse(value)) return null
  return new URL(value)
}

/** The host in lower case and punycode, without port and leading "www.". */
export function apexHost(address: URL): string {
  return address.hostname.toLowerCase().replace(/^www\./, '')
}

/** Whether `host` is `site` or one of its subdomains. */
export function isHostWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`)
}

/** Whether two hosts look like parts of one publisher's domain. */
export function areHostsRelated(one: string, other: string): boolean {
  return domainOf(one) === domainOf(other)
}

/** The address without its anchor, to compare pages. */
export function withoutAnchor(address: URL): string {
  const page = new URL(address)
  page.hash = ''
  return page.href
}

/** Whether the address is the visitor's own machine. */
export function isLoopback(address: URL): boolean {
  const host = address.hostname.toLowerCase()
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  )
}

/** Whether the host only forwards to longer addresses. */
export function isShortener(address: URL): boolean {
  return shorteners.has(apexHost(address))
}

/** Second-level registries under which publishers have a third label. */
const registry = /^(co|com|org|net|gov|gob|ac|edu|or|ne|in|news)$/

function domainOf(host: string) {
  const labels = host.replace(/^www\./, '').split('.')
  const short =
    labels.at(-1)?.length === 2 && registry.test(labels.at(-2) ?? '')
  return labels.slice(short ? -3 : -2).join('.')
}

const shorteners = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'fb.me',
  'g.co',
  'goo.gl',
  'ht.ly',
  'ift.tt',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'v.gd',
  'wp.me',
  'youtu.be',
])
