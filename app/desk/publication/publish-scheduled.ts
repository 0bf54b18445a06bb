import type { Job } from '#app/core/jobs/job.ts'
import { findClaim, updateClaim } from '#db/claims/claims.ts'
import { insertInboxItems } from '#db/claims/inbox.ts'
import { listRoles } from '#db/people/people.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import { changeClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { publishReview } from './publish-review.ts'

type Scheduled = Omit<Extract<Job, { kind: 'publish-scheduled' }>, 'kind'>

/**
 * Publish what was scheduled, as the person who scheduled it. Does nothing if the
 * schedule changed since; what stops it is recorded and told to those concerned.
 */
export async function publishScheduled(desk: Desk, scheduled: Scheduled) {
  const { claimId, publishAt, byId } = scheduled
  const roles = await listRoles(desk.db, byId)
  const asThem = { ...desk, actor: { id: byId, roles } }
  const claim = await findClaim(desk.db, asThem, claimId)
  if (!claim || !isStillWanted(claim, publishAt)) return
  const published = await publishReview(asThem, { claimId })
  if (!published.ok) await giveUp(asThem, scheduled, published.refusal)
}

function isStillWanted({ state, publishAt }: Claim, scheduledAt: string) {
  return state === 'approved' && publishAt === scheduledAt
}

async function giveUp(
  desk: Desk,
  { claimId, publishAt, byId }: Scheduled,
  refusal: string,
) {
  await changeClaim(desk, { claimId }, async (desk, claim) => {
    if (!isStillWanted(claim, publishAt)) return
    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { publishAt: null, updatedAt })
    await record(desk, {
      action: 'review.unscheduled',
      subjectId: claimId,
      detail: { before: publishAt, refusal },
    })
    await insertInboxItems(desk.tx, noticesTo(desk, claim, byId))
  })
}

/** The clock speaks, not a person: whoever scheduled it is told, too. */
function noticesTo(
  { newId, deskId, now }: OpenDesk,
  { id: claimId, assigneeId }: Claim,
  byId: string,
) {
  return [...new Set([byId, assigneeId ?? byId])].map((personId) => ({
    id: newId('inb'),
    deskId,
    personId,
    kind: 'due' as const,
    claimId,
    caseId: null,
    commentId: null,
    fromId: null,
    createdAt: now.toISOString(),
    seenAt: null,
  }))
}
