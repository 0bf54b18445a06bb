import type { ReviewContent } from '../content.ts'
import { reviewUrl, type Place } from './build.ts'
import { absolute } from './publisher.ts'

/** A page as the Google Fact Check Tools API takes it (`pages.create`). */
export function buildGooglePayload(content: ReviewContent, place: Place) {
  const url = reviewUrl(content, place)
  return {
    pageUrl: url,
    publishDate: content.firstPublishedAt.slice(0, 10),
    claimReviewAuthor: buildAuthor(content, place),
    claimReviewMarkups: [{ url, ...buildMarkup(content) }],
  }
}

function buildAuthor({ publisher }: ReviewContent, { origin }: Place) {
  const { name, logo } = publisher
  return { name, ...(logo && { imageUrl: absolute(logo, origin) }) }
}

function buildMarkup({ claim, verdict }: ReviewContent) {
  const [claimant] = claim.claimants
  const appearances = claim.appearances.flatMap(({ url }) => url ?? [])
  return {
    claimReviewed: claim.short,
    ...(claim.claimedOn && { claimDate: claim.claimedOn }),
    ...(claim.place && { claimLocation: claim.place }),
    ...(appearances.length > 0 && { claimAppearances: appearances }),
    ...(claimant && {
      claimAuthor: {
        name: claimant.name,
        ...(claimant.role && { jobTitle: claimant.role }),
        ...(claimant.sameAs[0] && { sameAs: claimant.sameAs[0] }),
      },
    }),
    rating: buildRating(verdict),
  }
}

/** The API writes whole numbers only; others are left out with their scale. */
function buildRating(verdict: ReviewContent['verdict']) {
  const { value, best, worst, label, explanation } = verdict
  const numbers = [value, best, worst]
  return {
    textualRating: label,
    ...(numbers.every(Number.isInteger) && {
      ratingValue: value,
      worstRating: worst,
      bestRating: best,
    }),
    ...(explanation && { ratingExplanation: explanation }),
  }
}
