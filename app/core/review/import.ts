import type {
  ForeignAgent,
  ForeignReview,
  ForeignWork,
} from './foreign-review.ts'
import { isIsoDate } from './json/iso-date.ts'
import { isObject, typesOf, walk, type Located } from './json/json.ts'
import { makeReader, type TolerantReader } from './json/tolerant-reader.ts'
import { noReview, validateClaimReview } from './rules/check-rules.ts'
import type { RuleContext } from './rules/context.ts'
import type { Finding } from './rules/finding.ts'

/** What was understood, what was not, and what the rules say of it. */
export type ReadForeignReview = {
  /** Null where there is no ClaimReview in it. */
  mapped: ForeignReview | null
  /** Every value that no field holds, with its path. */
  unmapped: Located[]
  findings: Finding[]
}

/**
 * Read one ClaimReview from anywhere: numbers as texts, lists for one value,
 * names for authors, `@graph`. The caller keeps `raw` as it came.
 */
export function readForeignReview(
  raw: unknown,
  known: RuleContext = {},
): ReadForeignReview {
  const whole = { value: raw, path: '$' }
  const reader = makeReader(whole)
  const [review] = findForeignReviews(raw)
  return {
    mapped: review ? mapReview(review, reader) : null,
    unmapped: reader.unread(),
    findings: review ? validateClaimReview(raw, known) : [noReview],
  }
}

/** All ClaimReviews in a record, a list, a graph or a feed. */
export function findForeignReviews(raw: unknown): Located[] {
  return [...walk({ value: raw, path: '$' })].filter(({ value }) =>
    typesOf(value).includes('ClaimReview'),
  )
}

function mapReview(review: Located, reader: TolerantReader): ForeignReview {
  const { text, texts, objects } = reader
  const items = objects(review, 'itemReviewed')
  const [item = review] = items
  const url = text(review, 'url')
  const publishedAt = text(review, 'datePublished')
  const claimDate = items[0] ? text(item, 'datePublished') : null
  return {
    context: texts(review, '@context'),
    types: texts(review, '@type'),
    id: text(review, '@id'),
    identifier: text(review, 'identifier'),
    url,
    address: absolute(url),
    title: text(review, 'name', 'headline'),
    claim: text(review, 'claimReviewed'),
    summary: text(review, 'description', 'abstract'),
    body: text(review, 'reviewBody'),
    language: text(review, 'inLanguage'),
    publishedAt,
    modifiedAt: text(review, 'dateModified'),
    expiresAt: text(review, 'expires'),
    publishedOn: dayOf(publishedAt),
    claimedOn: dayOf(claimDate),
    claimDate,
    itemName: items[0] ? text(item, 'name') : null,
    itemTypes: items.flatMap((each) => texts(each, '@type')),
    rating: mapRating(review, reader),
    authors: mapAgents(review, 'author', reader),
    publishers: mapAgents(review, 'publisher', reader),
    claimants: items.flatMap((each) => mapAgents(each, 'author', reader)),
    appearances: items.flatMap((each) => mapAppearances(each, reader)),
    license: text(review, 'sdLicense', 'license'),
  }
}

function mapRating(
  review: Located,
  { text, texts, ...reader }: TolerantReader,
) {
  const [rating = nothing] = reader.objects(review, 'reviewRating')
  const label = isObject(rating.value)
    ? text(rating, 'alternateName', 'name')
    : text(review, 'reviewRating')
  return {
    types: texts(rating, '@type'),
    label,
    value: reader.number(rating, 'ratingValue'),
    best: reader.number(rating, 'bestRating'),
    worst: reader.number(rating, 'worstRating'),
    explanation: text(rating, 'ratingExplanation'),
  }
}

const nothing: Located = { value: {}, path: '' }

function mapAgents(owner: Located, key: string, reader: TolerantReader) {
  const named = reader.texts(owner, key).map((name) => agentNamed(name))
  const described = reader
    .objects(owner, key)
    .filter(({ value }) => isObject(value))
    .map((agent) => mapAgent(agent, reader))
  return [...named, ...described]
}

function agentNamed(name: string): ForeignAgent {
  return {
    types: [],
    names: [name],
    id: null,
    url: null,
    sameAs: [],
    role: null,
  }
}

function mapAgent(agent: Located, { text, texts }: TolerantReader) {
  return {
    types: texts(agent, '@type'),
    names: texts(agent, 'name'),
    id: text(agent, '@id'),
    url: text(agent, 'url'),
    sameAs: texts(agent, 'sameAs'),
    role: text(agent, 'jobTitle'),
  }
}

/** Where a claim has none, older markup gives the work's own address. */
function mapAppearances(item: Located, reader: TolerantReader): ForeignWork[] {
  const url = reader.text(item, 'url')
  const own = url ? [workAt(url)] : []
  return [
    ...own,
    ...worksIn(item, 'appearance'),
    ...worksIn(item, 'firstAppearance'),
  ]

  function worksIn(owner: Located, key: string) {
    const bare = reader.texts(owner, key).map((address) => workAt(address))
    const described = reader
      .objects(owner, key)
      .filter(({ value }) => isObject(value))
      .map((work) => mapWork(work, reader))
    return [...bare, ...described]
  }
}

function workAt(url: string): ForeignWork {
  return { types: [], url, title: null, archivedAt: null }
}

function mapWork(work: Located, { text, texts }: TolerantReader): ForeignWork {
  return {
    types: texts(work, '@type'),
    url: text(work, 'url', '@id'),
    title: text(work, 'headline', 'name'),
    archivedAt: text(work, 'archivedAt'),
  }
}

function absolute(url: string | null) {
  if (!url) return null
  const whole = /^[\w-]+(\.[\w-]+)+\//.test(url) ? `https://${url}` : url
  return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? whole : null
}

function dayOf(date: string | null) {
  const day = date?.slice(0, 10)
  return isIsoDate(day) ? day : null
}
