import type {
  PendingCorrection,
  PublishedVerdict,
  ReviewContent,
} from '#app/core/review/content.ts'
import { findOpenCorrection } from '#db/publication/corrections.ts'
import { findReviewVersion, type Review } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'

type Asked = {
  claim: Claim
  review: Review | undefined
  verdict: PublishedVerdict
  /** What the next version says is checked. */
  short: string
}

/** The corrections of earlier versions, and the one that is under way. */
export async function loadCorrections(
  db: Db,
  { claim, review, verdict, short }: Asked,
): Promise<PendingCorrection[]> {
  if (!review) return []
  const previous = await loadPublished(db, review)
  const open = await findOpenCorrection(db, claim.id)
  if (!open) return previous.corrections
  const isOther = previous.verdict.label !== verdict.label
  const oldClaim = previous.claim.short
  return [
    ...previous.corrections,
    {
      class: open.class,
      note: open.note,
      on: null,
      version: review.currentVersion + 1,
      oldVerdict: isOther ? previous.verdict.label : null,
      newVerdict: isOther ? verdict.label : null,
      ...(oldClaim !== short && { oldClaim, newClaim: short }),
    },
  ]
}

/** The content of a version of `review`: the current one unless told. */
export async function loadPublished(
  db: Db,
  review: Pick<Review, 'id' | 'currentVersion'>,
  number = review.currentVersion,
): Promise<ReviewContent> {
  const version = await findReviewVersion(db, review.id, number)
  if (!version) throw new Error(`Review ${review.id} has no version ${number}`)
  return JSON.parse(version.content) as ReviewContent
}
