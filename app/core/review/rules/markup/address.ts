import {
  isHostWithin,
  isLoopback,
  isShortener,
  readAddress,
  withoutAnchor,
} from '../../json/web-address.ts'
import type { RuleContext } from '../context.ts'
import type { Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const addressRules: RuleSet = {
  'CR-040': isAbsolute,
  'CR-041': isOnThePagesHost,
  'CR-042': needsNoRedirect,
  'CR-043': isCanonical,
  'CR-044': isItsOwn,
  'CR-045': isSecure,
  'CR-046': hasItsAnchor,
}

const path = '$.url'

/** The absolute address a review gives as its own, or null. */
export function addressOf({ review }: Subject): URL | null {
  return readAddress(review['url'])
}

function isAbsolute(subject: Subject): Outcome {
  if (addressOf(subject)) return []
  const given = subject.review['url']
  return [
    { path, ...(given !== undefined && { detail: JSON.stringify(given) }) },
  ]
}

function isOnThePagesHost(subject: Subject, { page }: RuleContext): Outcome {
  const address = addressOf(subject)
  const pageAddress = readAddress(page?.url)
  if (!address || !pageAddress) return null
  const [host, pageHost] = [address.hostname, pageAddress.hostname]
  if (isHostWithin(host, pageHost)) return []
  const level = pageHost === `www.${host}` ? 'W' : 'E'
  return [{ path, level, detail: host }]
}

function needsNoRedirect(subject: Subject, known: RuleContext): Outcome {
  const address = addressOf(subject)
  if (!address) return null
  if (isShortener(address)) return [{ path, detail: address.hostname }]
  const redirects = answersWithRedirect(address, known)
  if (redirects === null) return null
  return redirects ? [{ path, detail: address.href }] : []
}

function answersWithRedirect(address: URL, known: RuleContext) {
  const asked = withoutAnchor(address)
  const answer = known.redirects?.[address.href] ?? known.redirects?.[asked]
  if (answer !== undefined) return answer
  const page = readAddress(known.page?.url)
  const { status } = known.page ?? {}
  if (!page || status === undefined || withoutAnchor(page) !== asked)
    return null
  return status >= 300 && status < 400
}

function isCanonical(subject: Subject, { page }: RuleContext): Outcome {
  const address = addressOf(subject)
  const canonical = readAddress(page?.canonical)
  if (!address || !canonical) return null
  if (withoutAnchor(address) === withoutAnchor(canonical)) return []
  return [{ path, detail: canonical.href }]
}

function isItsOwn(subject: Subject, { site }: RuleContext): Outcome {
  const address = addressOf(subject)
  if (!address) return null
  if (address.pathname === '/' && !address.search)
    return [{ path, detail: '/' }]
  const others = site?.otherReviews?.map(({ url }) => url)
  const isShared =
    (subject.urlCounts.get(subject.review['url']) ?? 0) > 1 ||
    others?.some((url) => readAddress(url)?.href === address.href)
  if (isShared) return [{ path, detail: address.href }]
  return others ? [] : null
}

function isSecure(subject: Subject, { origin }: RuleContext): Outcome {
  const address = addressOf(subject)
  const home = readAddress(origin)
  if (!address || (home && isLoopback(home))) return null
  return address.protocol === 'https:' ? [] : [{ path }]
}

function hasItsAnchor(subject: Subject, { page }: RuleContext): Outcome {
  const address = addressOf(subject)
  if (!address) return null
  const anchor = address.hash.slice(1)
  if (anchor === '') return []
  if (!page) return null
  const isThere = page.ids.some(
    (id) => id === anchor || encodeURI(id) === anchor,
  )
  return isThere ? [] : [{ path, detail: `#${anchor}` }]
}
