import { canonicalJson } from '../../audit/chain.ts'
import { typesOf, walk, type JsonObject } from '../../review/json/json.ts'
import { toHex, utf8 } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'

/** What feeds put beside a ClaimReview of their own: who gives it away, and how. */
const OF_FEEDS = ['sdPublisher', 'sdLicense', 'sdDatePublished']

/** The vocabulary of all markup; in a graph it stands outside. */
const USUAL_CONTEXT = 'https://schema.org'

/** Every ClaimReview in parsed JSON, wherever it stands. */
export function claimReviewsIn(json: unknown): JsonObject[] {
  return [...walk({ value: json, path: '$' })].flatMap(({ value }) =>
    typesOf(value).includes('ClaimReview') ? [value as JsonObject] : [],
  )
}

/** SHA-256 of the canonical JSON of a version's content. */
export function contentDigest(sha256: Sha256, content: unknown): string {
  return digest(sha256, canonicalJson(content))
}

/**
 * SHA-256 of the canonical JSON of a ClaimReview, without its usual context and
 * what feeds add: the same on the page, at its own address, in feeds and exports.
 */
export function markupDigest(sha256: Sha256, review: JsonObject): string {
  const own = Object.entries(review).filter(
    ([key, value]) =>
      !OF_FEEDS.includes(key) &&
      !(key === '@context' && value === USUAL_CONTEXT),
  )
  return digest(sha256, canonicalJson(Object.fromEntries(own)))
}

/** The same of the one ClaimReview that a version carries as JSON-LD. */
export function jsonLdDigest(sha256: Sha256, jsonLd: string): string {
  const [review] = claimReviewsIn(JSON.parse(jsonLd))
  if (!review) throw new Error('expected a ClaimReview')
  return markupDigest(sha256, review)
}

/** SHA-256 of a text that readers are shown. */
export function textDigest(sha256: Sha256, text: string): string {
  return digest(sha256, text)
}

function digest(sha256: Sha256, text: string) {
  return toHex(sha256(utf8(text)))
}
