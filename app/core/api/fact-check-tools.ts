import { reviewPath } from '../review/content.ts'

/** A published review, as far as a search of claims tells of it. */
export type FoundReview = {
  slug: string
  shortClaim: string
  claimantName: string | null
  claimedOn: string | null
  verdictName: string
  language: string
  publishedAt: string
}

export type SearchedSite = { name: string; origin: string }

/** One claim with our review of it, as Google's Fact Check Tools API tells it. */
export function toFactCheckClaim(
  review: FoundReview,
  { name, origin }: SearchedSite,
) {
  const { slug, shortClaim, claimantName, claimedOn } = review
  return {
    text: shortClaim,
    ...(claimantName && { claimant: claimantName }),
    ...(claimedOn && { claimDate: timestampOf(claimedOn) }),
    claimReview: [
      {
        publisher: { name, site: siteOf(origin) },
        url: origin + reviewPath(slug),
        title: shortClaim,
        reviewDate: review.publishedAt,
        textualRating: review.verdictName,
        languageCode: review.language,
      },
    ],
  }
}

/** True if a filter by site, such as "example.org", leaves our reviews in. */
export function isOurSite(filter: string, origin: string) {
  const wanted = filter
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
  return siteOf(`https://${wanted.split('/')[0]}`) === siteOf(origin)
}

/** A language without its region, which a search does not consider. */
export function languageOnly(tag: string) {
  return tag.toLowerCase().split(/[-_]/)[0]!
}

function siteOf(origin: string) {
  if (!URL.canParse(origin)) return null
  return new URL(origin).hostname.replace(/^www\./, '')
}

/** A year or a month begins with its first day. */
function timestampOf(day: string) {
  return `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`
}
