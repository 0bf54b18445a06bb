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

/** What is known beside the feed. */
export type FeedContext = RuleContext & {
  /** Addresses of reviews that were withdrawn. */
  withdrawnUrls?: string[]
}

/** What a Data Commons feed and each review in it break. */
export function validateFeed(
  input: unknown,
  known: FeedContext = {},
): Finding[] {
  const feed = parseFeed(input)
  if (!feed) return [toFinding('CR-120', { path: '$' })]
  const items = partsOf(feed, 'dataFeedElement')
  const misses = [...headBreaches(feed), ...items.flatMap(itemBreaches)]
  return [
    ...misses.map((breach) => toFinding('CR-120', breach)),
    ...items.flatMap((item) => reviewFindings(item, known)),
    ...items.flatMap((item) => undeletedFindings(item, known)),
  ]
}

function parseFeed(input: unknown): Located | null {
  try {
    const value = typeof input === 'string' ? JSON.parse(input) : input
    return isObject(value) ? { value, path: '$' } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function headBreaches({ value }: Located): Breach[] {
  if (!isObject(value)) return []
  const context = String(value['@context'])
  return [
    ...(/^https?:\/\/schema\.org\/?$/.test(context)
      ? []
      : [{ path: '$["@context"]' }]),
    ...(typesOf(value).includes('DataFeed') ? [] : [{ path: '$["@type"]' }]),
    ...(isIsoDate(value['dateModified']) ? [] : [{ path: '$.dateModified' }]),
    ...(Array.isArray(value['dataFeedElement'])
      ? []
      : [{ path: '$.dataFeedElement' }]),
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
  if (!isObject(value) || !typesOf(value).includes('ClaimReview')) return []
  const markup = { '@context': 'https://schema.org', ...value }
  return validateClaimReview(markup, known).map((finding) => ({
    ...finding,
    path: finding.path.replace(/^\$/, () => path),
  }))
}

function undeletedFindings(item: Located, { withdrawnUrls }: FeedContext) {
  if (!withdrawnUrls || !isObject(item.value)) return []
  const { url, dateDeleted } = item.value
  if (!isText(url) || !withdrawnUrls.includes(url)) return []
  const isGone = dateDeleted !== undefined && partsOf(item, 'item').length === 0
  return isGone
    ? []
    : [toFinding('CR-122', { path: `${item.path}.dateDeleted` })]
}
