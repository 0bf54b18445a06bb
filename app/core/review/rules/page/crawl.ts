import { isText } from '../../json/json.ts'
import { readsLike } from '../../json/plain-text.ts'
import {
  isLoopback,
  readAddress,
  withoutAnchor,
} from '../../json/web-address.ts'
import type { PageFacts, RuleContext, SiteReview } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import { addressOf } from '../markup/address.ts'
import { ratingsOf } from '../markup/rating-numbers.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const crawlRules: RuleSet = {
  'CR-100': isAloneOnItsPage,
  'CR-101': isAtOneAddress,
  'CR-104': isPublic,
}

function isAloneOnItsPage(
  _: Subject,
  { page, reviewsPerPage }: RuleContext,
): Outcome {
  if (!page) return null
  if (page.claimReviewCount < 2) return []
  const level = reviewsPerPage === 'many' ? 'W' : 'E'
  const detail = `${page.claimReviewCount}`
  return [{ path: 'script[type="application/ld+json"]', level, detail }]
}

function isAtOneAddress(
  subject: Subject,
  { site, page }: RuleContext,
): Outcome {
  const address = addressOf(subject)
  if (!site?.otherReviews || !address) return null
  const variants = [address, ...(page?.alternates ?? []).map(readAddress)]
  const pages = variants.flatMap((each) => (each ? [withoutAnchor(each)] : []))
  const twin = site.otherReviews.find((other) => {
    const otherAddress = readAddress(other.url)
    if (!otherAddress || pages.includes(withoutAnchor(otherAddress)))
      return false
    return isSameReview(subject, other)
  })
  return twin ? [{ path: '$.url', detail: twin.url }] : []
}

function isSameReview({ review, root }: Subject, other: SiteReview) {
  const id = review['@id']
  if (isText(id) && id === other.id) return true
  const [rating] = ratingsOf(root)
  const verdict = rating?.value['alternateName']
  const claim = review['claimReviewed']
  if (!isText(claim) || !isText(verdict)) return false
  return (
    readsLike(claim, other.claimReviewed) && readsLike(verdict, other.verdict)
  )
}

function isPublic(_: Subject, { page, origin }: RuleContext): Outcome {
  const home = readAddress(origin)
  if (!page || (home && isLoopback(home))) return null
  const breaches = whyNotPublic(page)
  if (breaches.length > 0) return breaches
  return page.status === undefined ? null : []
}

function whyNotPublic(page: PageFacts): Breach[] {
  const { status } = page
  return [
    ...(status !== undefined && status !== 200
      ? [{ path: 'HTTP status', detail: `${status}` }]
      : []),
    ...(hides(page.robotsMeta) ? [{ path: 'meta[name="robots"]' }] : []),
    ...(hides(page.robotsHeader) ? [{ path: 'X-Robots-Tag' }] : []),
    ...(page.allowedByRobotsTxt === false ? [{ path: 'robots.txt' }] : []),
    ...(page.asksForPassword ? [{ path: 'input[type="password"]' }] : []),
  ]
}

function hides(robots: string | null | undefined) {
  return /\b(noindex|none)\b/i.test(robots ?? '')
}
