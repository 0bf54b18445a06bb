import type { Insertable, Selectable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ReviewTable, ReviewVersionTable } from '../schema/review.ts'

export type Review = Selectable<ReviewTable>
export type ReviewVersion = Selectable<ReviewVersionTable>

export function findReviewOfClaim(
  db: Db,
  deskId: string,
  claimId: string,
): Promise<Review | undefined> {
  return db
    .selectFrom('review')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('claimId', '=', claimId)
    .executeTakeFirst()
}

export function findReview(
  db: Db,
  deskId: string,
  reviewId: string,
): Promise<Review | undefined> {
  return db
    .selectFrom('review')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', reviewId)
    .executeTakeFirst()
}

export function findReviewBySlug(
  db: Db,
  deskId: string,
  slug: string,
): Promise<Review | undefined> {
  return db
    .selectFrom('review')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('slug', '=', slug)
    .executeTakeFirst()
}

export async function countReviews(db: Db, deskId: string) {
  const { count } = await db
    .selectFrom('review')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('deskId', '=', deskId)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertReview(tx: Tx, review: Insertable<ReviewTable>) {
  await tx.insertInto('review').values(review).execute()
}

/** Throws `StaleRow` if the review changed since it was read. */
export async function updateReview(
  tx: Tx,
  review: Pick<Review, 'id' | 'version'>,
  changes: Updateable<ReviewTable> & { updatedAt: string },
) {
  const { numUpdatedRows } = await tx
    .updateTable('review')
    .set({ ...changes, version: review.version + 1 })
    .where('id', '=', review.id)
    .where('version', '=', review.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(review.id)
}

export async function insertReviewVersion(
  tx: Tx,
  version: Insertable<ReviewVersionTable>,
) {
  await tx.insertInto('reviewVersion').values(version).execute()
}

export function findReviewVersion(
  db: Db,
  reviewId: string,
  number: number,
): Promise<ReviewVersion | undefined> {
  return db
    .selectFrom('reviewVersion')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** The published versions of a review, newest first. */
export function listReviewVersions(
  db: Db,
  reviewId: string,
): Promise<ReviewVersion[]> {
  return db
    .selectFrom('reviewVersion')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .orderBy('number', 'desc')
    .execute()
}

export async function listReviewsById(
  db: Db,
  deskId: string,
  ids: readonly string[],
): Promise<Review[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('review')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', 'in', ids)
    .execute()
}

/** How many reviews are published, counted no further than `most`. */
export async function countPublished(db: Db, deskId: string, most: number) {
  const published = await db
    .selectFrom('review')
    .select('id')
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .limit(most)
    .execute()
  return published.length
}

/** The labels of a scale with their numbers, as published reviews have them. */
export async function listPublishedLabels(db: Db, scaleVersionId: string) {
  const labels = await db
    .selectFrom('review')
    .select(['verdictKey', 'verdictName', 'verdictValue'])
    .distinct()
    .where('scaleVersionId', '=', scaleVersionId)
    .where('state', '=', 'published')
    .limit(MOST_LABELS)
    .execute()
  return labels.map(({ verdictKey, verdictName, verdictValue }) => ({
    key: verdictKey,
    name: verdictName,
    value: verdictValue,
  }))
}

/** No scale has more. */
const MOST_LABELS = 100

/** The desk's reviews in the order of their ids, whatever their state. */
export function listReviewsAfter(
  db: Db,
  deskId: string,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<Review[]> {
  return db
    .selectFrom('review')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** True if the desk ever published anything. */
export async function hasReview(db: Db, deskId: string) {
  const first = await db
    .selectFrom('review')
    .select('id')
    .where('deskId', '=', deskId)
    .limit(1)
    .executeTakeFirst()
  return first !== undefined
}
