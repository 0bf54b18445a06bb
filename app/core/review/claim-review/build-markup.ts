import type { ReviewContent } from '../content.ts'
import { buildClaimReview, type Place } from './build.ts'
import { buildMediaReview } from './build-media.ts'

/** The items of a version's markup: its ClaimReview, and what goes with it. */
export function buildItems(content: ReviewContent, place: Place) {
  const review = buildClaimReview(content, place)
  const media = buildMediaReview(content, place)
  return media ? [review, media] : [review]
}

/** The markup of a page: the ClaimReview alone, or a list that it leads. */
export function buildMarkup(content: ReviewContent, place: Place) {
  const items = buildItems(content, place)
  return items.length === 1 ? items[0] : items
}
