import { sql, type SqlBool } from 'kysely'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import type { Db } from '../schema.ts'
import type { Review } from './reviews.ts'
import { listScaleBounds } from './scale-bounds.ts'

export type DeskReviewRequest = {
  state?: Review['state'] | undefined
  verdictKey?: string | undefined
  ids?: readonly string[] | undefined
  after?: readonly [publishedAt: string, id: string] | undefined
  limit: number
}

/** What the desk has published, in whatever state it is now, newest first. */
export async function listDeskReviews(
  db: Db,
  viewer: Viewer,
  { state, verdictKey, ids, after, limit }: DeskReviewRequest,
) {
  let query = db
    .selectFrom('review')
    .select(['review.id', 'review.claimId', 'review.slug', 'review.state'])
    .select(['review.shortClaim', 'review.claimantName', 'review.verdictName'])
    .select(['review.verdictValue', 'review.currentVersion'])
    .select(['review.publishedAt', 'review.scaleVersionId'])
    .where('review.deskId', '=', viewer.deskId)
    .where(({ exists }) =>
      exists(
        selectVisibleClaims(db, viewer)
          .select('claim.id')
          .whereRef('claim.id', '=', sql.ref('review.claimId')),
      ),
    )
    .orderBy('review.publishedAt', 'desc')
    .orderBy('review.id', 'desc')
    .limit(limit)
  if (state) query = query.where('review.state', '=', state)
  if (verdictKey) query = query.where('review.verdictKey', '=', verdictKey)
  if (ids) query = query.where('review.id', 'in', ids)
  if (after) {
    const keys = sql.join([sql.ref('review.publishedAt'), sql.ref('review.id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  const rows = await query.execute()
  const bounds = await listScaleBounds(db, rows)
  return rows.map((row) => ({ ...row, ...bounds.get(row.scaleVersionId) }))
}
