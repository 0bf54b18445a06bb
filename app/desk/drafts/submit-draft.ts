import { hasRole } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { stopsSubmission } from '#app/core/review/gate.ts'
import { findClaim, listViewerIds } from '#db/claims/claims.ts'
import {
  findDraft,
  insertReviewNote,
  type Draft,
} from '#db/publication/drafts.ts'
import type { Claim } from '#db/schema/claim.ts'
import { listTeam } from '#db/people/team.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { assessDraft } from './assess-draft.ts'

/**
 * Hand the draft to an editor. Refuses, with what stops it, while the evidence
 * is thin or its page would break a rule.
 */
export async function submitDraft(
  desk: Desk,
  seen: SeenClaim,
  { note = '' }: { note?: string } = {},
) {
  const claim = await findClaim(desk.db, desk, seen.claimId)
  if (!claim) return refuse('no-such-claim')
  const draft = await findDraft(desk.db, desk.deskId, claim.id)
  if (!draft) return refuse('no-draft')
  const { gate, slug } = await assessDraft(desk, { claim, draft })
  if (stopsSubmission(gate)) return refuse('gate-stops', gate)
  if (slug === 'taken') return refuse('slug-taken')

  const unchanged = { seenVersion: claim.version, ...seen }
  return changeClaim(desk, unchanged, async (desk, claim) => {
    const now = await findDraft(desk.tx, desk.deskId, claim.id)
    if (now?.version !== draft.version) return refuse('draft-changed-since')
    const changes = { stateBefore: claim.state }
    const moved = await moveClaim(desk, claim, { event: 'submit', changes })
    if (!moved.ok) return moved
    await writeSubmission(desk, claim, { draft, note })
    await notifyEditors(desk, claim)
    return accept({ state: moved.value.state })
  })
}

async function writeSubmission(
  desk: OpenDesk,
  { id: claimId }: Claim,
  { draft, note }: { draft: Draft; note: string },
) {
  await insertReviewNote(desk.tx, {
    id: desk.newId('rvn'),
    deskId: desk.deskId,
    claimId,
    kind: 'submitted',
    text: note.trim(),
    createdAt: desk.now.toISOString(),
    createdById: desk.actor.id,
  })
  await record(desk, {
    action: 'draft.submitted',
    subjectId: claimId,
    detail: { draftVersion: draft.version },
  })
}

/** Tell the editors who could still approve it, if they may see the claim. */
async function notifyEditors(desk: OpenDesk, claim: Claim) {
  const team = await listTeam(desk.tx, desk.deskId, claim)
  const viewers = await listViewerIds(desk.tx, claim.id)
  const free = team.filter(
    (person) =>
      hasRole(person, 'editor') &&
      !person.tookPart &&
      !person.conflicted &&
      (claim.sensitive === 0 || viewers.includes(person.id)),
  )
  const ids = free.map(({ id }) => id)
  await notify(desk, ids, { kind: 'review-requested', claimId: claim.id })
}
