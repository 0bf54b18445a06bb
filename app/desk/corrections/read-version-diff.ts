import type { ReviewContent } from '#app/core/review/content.ts'
import { diffContents } from '#app/core/review/diff.ts'
import { findWithdrawal } from '#db/publication/corrections.ts'
import { findReviewBySlug, findReviewVersion } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'

type Asked = { slug: string; number: number; against: number }

/**
 * What differs between two published versions of a review, from the older to the
 * newer; undefined where one of them is not to be read.
 */
export async function readVersionDiff(
  db: Db,
  deskId: string,
  { slug, number, against }: Asked,
) {
  const review = await findReviewBySlug(db, deskId, slug)
  if (!review || review.state === 'hidden') return undefined
  const withdrawal = await findWithdrawal(db, review.id)
  if (withdrawal?.hidden) return undefined
  const [from, to] = [number, against].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  const before = await findReviewVersion(db, review.id, from)
  const after = await findReviewVersion(db, review.id, to)
  if (!before || !after) return undefined

  const [old, now] = [before, after].map(
    ({ content }) => JSON.parse(content) as ReviewContent,
  ) as [ReviewContent, ReviewContent]
  return {
    slug,
    claim: now.claim.short,
    versions: review.currentVersion,
    from: { number: from, on: before.publishedAt.slice(0, 10) },
    to: { number: to, on: after.publishedAt.slice(0, 10) },
    /** What readers were told of the versions between. */
    corrections: now.corrections.filter(
      ({ version }) => version > from && version <= to,
    ),
    differences: diffContents(old, now),
  }
}

export type VersionDiff = NonNullable<
  Awaited<ReturnType<typeof readVersionDiff>>
>
