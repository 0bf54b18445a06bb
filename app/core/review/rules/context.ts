/**
 * What is known beside the markup. A part left out is not known, and the
 * rules that need it report "not applicable" instead of being met.
 */
export type RuleContext = {
  /** ISO day on which the rules are asked. */
  today?: string
  /** The site's origin; on a loopback one, CR-045 and CR-104 do not apply. */
  origin?: string
  scale?: RuleScale
  record?: RecordFacts
  page?: PageFacts
  site?: SiteFacts
  /** Hosts of the publisher, beside the host of the review's own URL. */
  reviewerHosts?: string[]
  /** URLs that were asked, and whether each answered with a redirect. */
  redirects?: Record<string, boolean>
  /** `many` where the site puts several reviews on one page. */
  reviewsPerPage?: 'one' | 'many'
  /** The categories of media in the order in which a picker offers them. */
  mediaPicker?: readonly string[]
}

export type RuleScale = {
  version: number
  language: string
  /** Keys of the ends of the order; null where the scale has no order. */
  mostTrue: string | null
  mostFalse: string | null
  /** The public page that documents number and meaning. */
  pageUrl: string | null
  labels: RuleScaleLabel[]
  /** The scale as it was at the site's last publication. */
  lastPublished?: { version: number; labels: RuleScaleLabel[] }
}

/** `value` is null for a label outside the order. */
export type RuleScaleLabel = { key: string; name: string; value: number | null }

/** What the desk's own record says about the claim and earlier versions. */
export type RecordFacts = {
  claimedOn?: string
  entityKinds?: Record<string, 'person' | 'organisation'>
  /** The version published before this one; null for a first version. */
  previous?: { claimReviewed: string; verdict: string } | null
  withdrawn?: boolean
}

/** The other reviews of the site, and what the site is. */
export type SiteFacts = {
  otherReviews?: SiteReview[]
  reviewedPages?: number
  isPolitical?: boolean
  isAggregator?: boolean
  sourceListUrl?: string | null
}

export type SiteReview = {
  url: string
  id: string | null
  claimReviewed: string
  verdict: string
}

/** What the bytes of one page and its answer over HTTP show. */
export type PageFacts = {
  url?: string
  canonical: string | null
  alternates: string[]
  status?: number
  robotsHeader?: string | null
  robotsMeta: string | null
  /** What robots.txt says about this page, where it was read. */
  allowedByRobotsTxt?: boolean
  asksForPassword: boolean
  claimReviewCount: number
  ids: string[]
  links: PageLink[]
  /** Texts marked `data-review="claim"` and `"verdict"`. */
  visibleClaim: string | null
  visibleVerdict: string | null
  /** Marked `data-review="summary"`, or a foreign page's first paragraph. */
  visibleSummary: string | null
  bodyText: string
}

/** `primacy` is read from `data-source`, which only this product writes. */
export type PageLink = {
  href: string
  text: string
  primacy: 'primary' | 'secondary' | null
  /** Whether it stands in the text, not in a header, footer or menu. */
  isInText: boolean
}
