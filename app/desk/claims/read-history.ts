import type { AuditAction } from '#app/core/audit/actions.ts'
import { findNames } from '#db/people/people-pages.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import { listAuditEvents } from '#db/record/audit.ts'
import type { Desk } from '../desk.ts'

type Stretch = { before?: number | undefined; limit: number }

/**
 * One page of what happened to a claim and its review, newest first, and the next
 * one's key. Who asks has found the claim, and so may see it.
 */
export async function readHistory(
  { db, deskId }: Desk,
  claimId: string,
  { before, limit }: Stretch,
) {
  const review = await findReviewOfClaim(db, deskId, claimId)
  const subjectIds = review ? [claimId, review.id] : [claimId]
  const found = await listAuditEvents(
    db,
    { deskId, subjectIds },
    { limit: limit + 1, ...(before && { before }) },
  )
  const shown = found.slice(0, limit)
  const actorIds = [...new Set(shown.map(({ actorId }) => actorId))]
  const names = await findNames(db, deskId, actorIds)
  const last = found.length > limit ? shown.at(-1) : undefined
  const events = shown.map(({ id, occurredAt, action, actorId }) => {
    const actorName = names.get(actorId) ?? null
    const known = action as AuditAction
    return { id, occurredAt, action: known, actorId, actorName }
  })
  return { events, next: last?.seq ?? null }
}
