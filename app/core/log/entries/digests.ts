import { canonicalJson } from '../../audit/chain.ts'
import { toHex, utf8 } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'

/** What feeds put beside a ClaimReview of their own: who gives it away, and how. */
const OF_FEEDS = ['sdPublisher', 'sdLicense', 'sdDatePublished']

/** SHA-256 of the canonical JSON of a version's content. */
export function contentDigest(sha256: Sha256, content: unknown): string {
  return digest(sha256, canonicalJson(content))
}

/**
 * SHA-256 of the canonical JSON of a ClaimReview, without what feeds add: the
 * same on the page, at its own address, in feeds and in exports.
 */
export function markupDigest(sha256: Sha256, markup: object): string {
  const own = Object.entries(markup).filter(([key]) => !OF_FEEDS.includes(key))
  return digest(sha256, canonicalJson(Object.fromEntries(own)))
}

/** SHA-256 of a text that readers are shown. */
export function textDigest(sha256: Sha256, text: string): string {
  return digest(sha256, text)
}

function digest(sha256: Sha256, text: string) {
  return toHex(sha256(utf8(text)))
}
