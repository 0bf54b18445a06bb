import { canonicalInput, type ReviewInput } from '#app/core/review/content.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertApproval } from '#db/publication/approvals.ts'
import { findDraft, insertReviewNote } from '#db/publication/drafts.ts'
import type { Claim } from '#db/schema/claim.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { digestInput } from './input/digest.ts'
import { loadInput } from './input/load-input.ts'
import { whyMayNotApprove } from './why-may-not-approve.ts'

export type Approving = SeenClaim & {
  /** What the editor read, where the page knows it; another is refused. */
  seenSha256?: string | undefined
}

/**
 * Stand for the whole of what readers will see, as it is now. The approval binds
 * its hash, so that nothing else can be published by it.
 */
export function approveReview(
  desk: Desk,
  { seenSha256, ...seen }: Approving,
  { note = '' }: { note?: string } = {},
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const draft = await findDraft(desk.tx, desk.deskId, claim.id)
    if (!draft) return refuse('no-draft')
    const approverId = desk.actor.id
    const asked = { claim, draft, approverId }
    const input = await loadInput(desk.tx, desk.deskId, asked)
    const refusal = await whyMayNotApprove(desk.tx, desk, { claim, input })
    if (refusal) return refuse(refusal)
    const contentSha256 = digestInput(input)
    if (seenSha256 !== undefined && seenSha256 !== contentSha256)
      return refuse('differs-from-seen')

    const moved = await moveClaim(desk, claim, { event: 'approve' })
    if (!moved.ok) return moved
    await writeApproval(desk, { claim, input, note })
    await notify(desk, [claim.assigneeId], {
      kind: 'approved',
      claimId: claim.id,
    })
    return accept({ state: moved.value.state, contentSha256 })
  })
}

async function writeApproval(
  desk: OpenDesk,
  { claim, input, note }: { claim: Claim; input: ReviewInput; note: string },
) {
  const contentSha256 = digestInput(input)
  const approvedAt = desk.now.toISOString()
  await insertApproval(desk.tx, {
    id: desk.newId('apr'),
    deskId: desk.deskId,
    claimId: claim.id,
    contentSha256,
    content: canonicalInput(input),
    approvedById: desk.actor.id,
    approvedAt,
    endedAt: null,
  })
  await insertReviewNote(desk.tx, {
    id: desk.newId('rvn'),
    deskId: desk.deskId,
    claimId: claim.id,
    kind: 'approved',
    text: note,
    createdAt: approvedAt,
    createdById: desk.actor.id,
  })
  const { version, people } = input
  await record(desk, {
    action: 'draft.approved',
    subjectId: claim.id,
    detail: { contentSha256, version, approval: people.approval },
  })
}
