import type { Check } from '#app/components/public/check-list.tsx'
import type { PublicReview } from '#db/publication/public-reviews.ts'

/** What a list of checks shows of a published review. */
export function toCheck(review: PublicReview): Check {
  const { slug, shortClaim, summary, claimantName, currentVersion } = review
  const { worst = null, best = null } = review
  return {
    slug,
    shortClaim,
    summary,
    claimantName,
    publishedOn: review.publishedAt.slice(0, 10),
    isCorrected: currentVersion > 1,
    verdict: {
      label: review.verdictName,
      value: review.verdictValue,
      best,
      worst,
    },
  }
}
