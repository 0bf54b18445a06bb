import { isIsoDate } from '../../json/iso-date.ts'
import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type Located,
} from '../../json/json.ts'
import { readAddress } from '../../json/web-address.ts'
import { validateClaimReview } from '../check-rules.ts'
import type { RuleContext } from '../context.ts'
import { toFinding, type Breach, type Finding } from '../finding.ts'
import { validateMediaReview } from '../media/validate-media-review.ts'
import { parseMarkup } from '../read-subjects.ts'

/** What is known beside the feed. */
export type FeedContext = RuleContext & {
  /** Addresses of reviews that were withdrawn. */
  withdrawnUrls?: ReadonlySet<string>
}

/** What a Data Commons feed and each review in it break. */
export function validateFeed(
  input: unknown,
  known: FeedContext = {},
): Finding[] {
  const feed = parsed(input)
  if (!isObject(feed)) return [toFinding('CR-120', { path: '$' })]
  const items = partsOf({ value: feed, path: '$' }, 'dataFeedElement')
  return [
    ...headFindings(feed),
    ...items.flatMap((item) => itemFindings(item, known)),
  ]
}

/** What the feed around its items breaks, its items taken out of the text. */
export function feedHeadFindings(text: string): Finding[] {
  const feed = parsed(text)
  if (!isObject(feed)) return [toFinding('CR-120', { path: '$' })]
  return headFindings(feed)
}

/** What one item of a feed breaks. */
export function feedItemFindings(
  { index, text }: { index: number; text: string },
  known: FeedContext,
): Finding[] {
  const path = `$.dataFeedElement[${index}]`
  return itemFindings({ value: parsed(text), path }, known)
}

function parsed(input: unknown): unknown {
  if (typeof input !== 'string') return input
  const read = parseMarkup(input)
  return 'json' in read ? read.json : undefined
}

function headFindings(feed: Record<string, unknown>): Finding[] {
  return headBreaches(feed).map((path) => toFinding('CR-120', { path }))
}

function headBreaches(feed: Record<string, unknown>): string[] {
  const context = String(feed['@context'])
  return [
    ...(/^https?:\/\/schema\.org\/?$/.test(context) ? [] : ['$["@context"]']),
    ...(typesOf(feed).includes('DataFeed') ? [] : ['$["@type"]']),
    ...(isIsoDate(feed['dateModified']) ? [] : ['$.dateModified']),
    ...(Array.isArray(feed['dataFeedElement']) ? [] : ['$.dataFeedElement']),
  ]
}

function itemFindings(item: Located, known: FeedContext): Finding[] {
  return [
    ...itemBreaches(item).map((breach) => toFinding('CR-120', breach)),
    ...reviewFindings(item, known),
    ...undeletedFindings(item, known),
  ]
}

function itemBreaches(item: Located): Breach[] {
  const { value, path } = item
  if (!isObject(value) || !typesOf(value).includes('DataFeedItem'))
    return [{ path }]
  const dates = ['dateModified', 'dateDeleted'].filter(
    (key) => value[key] !== undefined && !isIsoDate(value[key]),
  )
  const wrong = [
    ...(isIsoDate(value['dateCreated']) ? [] : ['dateCreated']),
    ...(readAddress(value['url']) ? [] : ['url']),
    ...(value['dateDeleted'] !== undefined || holdsReviews(item)
      ? []
      : ['item']),
    ...dates,
  ]
  return wrong.map((key) => ({ path: `${path}.${key}` }))
}

function holdsReviews(item: Located) {
  const isList = isObject(item.value) && Array.isArray(item.value['item'])
  const reviews = partsOf(item, 'item')
  return isList && reviews.length > 0 && reviews.every(isReview)
}

function isReview({ value }: Located) {
  return typesOf(value).some((type) => /^(Claim|Media)Review$/.test(type))
}

function reviewFindings(item: Located, known: FeedContext): Finding[] {
  return partsOf(item, 'item').flatMap((review) => [
    ...licenceBreaches(review).map((breach) => toFinding('CR-121', breach)),
    ...markupFindings(review, known),
  ])
}

function licenceBreaches({ value, path }: Located): Breach[] {
  if (!isObject(value)) return []
  return ['sdLicense', 'sdPublisher']
    .filter((key) => value[key] === undefined)
    .map((key) => ({ path: `${path}.${key}` }))
}

/** The `@context` of the feed holds for reviews that name none. */
function markupFindings({ value, path }: Located, known: RuleContext) {
  if (!isObject(value)) return []
  const markup = { '@context': 'https://schema.org', ...value }
  const types = typesOf(value)
  const findings = [
    ...(types.includes('ClaimReview')
      ? validateClaimReview(markup, known)
      : []),
    ...(types.includes('MediaReview')
      ? validateMediaReview(markup, known).findings
      : []),
  ]
  return findings.map((finding) => ({
    ...finding,
    path: finding.path.replace(/^\$/, () => path),
  }))
}

function undeletedFindings(item: Located, { withdrawnUrls }: FeedContext) {
  if (!withdrawnUrls || !isObject(item.value)) return []
  const { url, dateDeleted } = item.value
  if (!isText(url) || !withdrawnUrls.has(url)) return []
  const isGone = dateDeleted !== undefined && partsOf(item, 'item').length === 0
  return isGone
    ? []
    : [toFinding('CR-122', { path: `${item.path}.dateDeleted` })]
}
