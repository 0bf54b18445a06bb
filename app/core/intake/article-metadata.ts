/** What a page or file says about itself; shown for correction, never trusted. */
export type ArticleMetadata = {
  headline: string | null
  author: string | null
  publisher: string | null
  /** A day, `2022-01-31`. */
  publishedOn: string | null
  /** A BCP 47 tag, `en` or `de-AT`. */
  language: string | null
  canonicalUrl: string | null
}

export const NO_METADATA: ArticleMetadata = {
  headline: null,
  author: null,
  publisher: null,
  publishedOn: null,
  language: null,
  canonicalUrl: null,
}
