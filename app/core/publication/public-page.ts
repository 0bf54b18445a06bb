import type { ReviewContent } from '../review/content.ts'

/** What every public page says of the site it stands on. */
export type PublicSite = {
  name: string
  language: string
  timeZone: string
  origin: string
  /** Where readers report errors, or null where the desk names no address. */
  contactEmail: string | null
}

/** A page that is stored as bytes, before it is any. */
export type PublicPage = ReviewPage | VersionPage | NoticePage | EmbedPage

/** The review as it stands, with its ClaimReview. */
export type ReviewPage = {
  kind: 'review'
  site: PublicSite
  content: ReviewContent
  /** The ClaimReview exactly as validated and served. */
  jsonLd: string
  /** The public page of the article that the claim was found in. */
  articleId: string | null
}

/** One version for good, without markup, and what it changed. */
export type VersionPage = {
  kind: 'version'
  site: PublicSite
  content: ReviewContent
  previous: ReviewContent | null
}

/** What stands at the address of a review that is withdrawn or hidden. */
export type NoticePage = {
  kind: 'notice'
  site: PublicSite
  slug: string
  /** Null while the claim itself must not be shown. */
  shortClaim: string | null
  state: 'withdrawn' | 'hidden'
  reason: string | null
  since: string
  /** Versions that may still be read. */
  versions: number
}

/** A small card for the pages of other sites, without markup. */
export type EmbedPage = {
  kind: 'embed'
  site: PublicSite
  slug: string
  shown:
    | { kind: 'review'; content: ReviewContent }
    | ({ kind: 'gone' } & Pick<NoticePage, 'state' | 'shortClaim' | 'since'>)
}
