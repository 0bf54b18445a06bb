import type { AuditAction } from '#app/core/audit/actions.ts'
import type { ClaimEvent } from '#app/core/claim/decide-move.ts'
import type { ReviewNoteKind } from '#app/core/draft/review-note.ts'
import { accept, refuse } from '#app/core/result.ts'
import { endApprovals } from '#db/publication/approvals.ts'
import { insertReviewNote } from '#db/publication/drafts.ts'
import { notify, type Notice } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'

/** Take a submitted text back to go on writing; the note says why. */
export function takeBackDraft(
  desk: Desk,
  seen: SeenClaim,
  given: { note: string },
) {
  return handBack(desk, seen, { ...given, ...WAYS.takeBack })
}

/** Ask the writer for changes, in writing. */
export function requestChanges(
  desk: Desk,
  seen: SeenClaim,
  given: { note: string },
) {
  return handBack(desk, seen, { ...given, ...WAYS.requestChanges })
}

/** Drop an approval so that the text can be changed; it must be given anew. */
export function dropApproval(
  desk: Desk,
  seen: SeenClaim,
  given: { note: string },
) {
  return handBack(desk, seen, { ...given, ...WAYS.dropApproval })
}

type Way = {
  event: ClaimEvent
  kind: ReviewNoteKind
  action: AuditAction
  notice: Notice['kind'] | null
}

const WAYS = {
  takeBack: {
    event: 'take-back',
    kind: 'taken-back',
    action: 'draft.taken-back',
    notice: null,
  },
  requestChanges: {
    event: 'request-changes',
    kind: 'changes-requested',
    action: 'draft.changes-requested',
    notice: 'changes-requested',
  },
  dropApproval: {
    event: 'drop-approval',
    kind: 'approval-dropped',
    action: 'draft.approval-dropped',
    notice: 'changes-requested',
  },
} as const satisfies Record<string, Way>

function handBack(
  desk: Desk,
  seen: SeenClaim,
  { note, event, kind, action, notice }: Way & { note: string },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!note.trim()) return refuse('note-missing')
    const changes = { publishAt: null }
    const moved = await moveClaim(desk, claim, { event, changes })
    if (!moved.ok) return moved

    const createdAt = desk.now.toISOString()
    await endApprovals(desk.tx, claim.id, createdAt)
    await insertReviewNote(desk.tx, {
      id: desk.newId('rvn'),
      deskId: desk.deskId,
      claimId: claim.id,
      kind,
      text: note.trim(),
      createdAt,
      createdById: desk.actor.id,
    })
    await record(desk, {
      action,
      subjectId: claim.id,
      detail: { to: moved.value.state },
    })
    if (notice)
      await notify(desk, [claim.assigneeId], {
        kind: notice,
        claimId: claim.id,
      })
    return accept({ state: moved.value.state })
  })
}
