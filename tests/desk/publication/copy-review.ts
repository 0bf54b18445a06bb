import type { Db } from '#db/schema.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { makeClaim, newId } from '#tests/make.ts'

const AT_ONCE = 200

/** Many reviews like the one of `claimId`, each at an address of its own. */
export async function copyReview(db: Db, claimId: string, count: number) {
  const review = await db
    .selectFrom('review')
    .selectAll()
    .where('claimId', '=', claimId)
    .executeTakeFirstOrThrow()
  const version = await db
    .selectFrom('reviewVersion')
    .selectAll()
    .where('reviewId', '=', review.id)
    .executeTakeFirstOrThrow()
  const content = JSON.parse(version.content) as ReviewContent
  const claim = await makeClaim(db, { state: 'published' })
  for (let from = 0; from < count; from += AT_ONCE) {
    const copies = Array.from(
      { length: Math.min(AT_ONCE, count - from) },
      (_, at) => ({
        id: newId('rev'),
        claimId: newId('clm'),
        slug: `copy-${from + at}`,
      }),
    )
    await db
      .insertInto('claim')
      .values(copies.map(({ claimId: id }) => ({ ...claim, id })))
      .execute()
    await db
      .insertInto('review')
      .values(copies.map((copy) => ({ ...review, ...copy })))
      .execute()
    await db
      .insertInto('reviewVersion')
      .values(
        copies.map(({ id: reviewId, slug }) => ({
          ...version,
          id: newId('rvv'),
          reviewId,
          content: JSON.stringify({ ...content, slug }),
        })),
      )
      .execute()
  }
}
