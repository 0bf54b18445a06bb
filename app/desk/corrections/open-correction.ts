import {
  changedFields,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { accept, refuse } from '#app/core/result.ts'
import type {
  CorrectionClass,
  ReviewContent,
} from '#app/core/review/content.ts'
import {
  findWithdrawal,
  insertCorrection,
} from '#db/publication/corrections.ts'
import {
  findDraft,
  insertDraftText,
  writeDraft,
} from '#db/publication/drafts.ts'
import { findReviewOfClaim, type Review } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { loadPublished } from '../publication/input/load-corrections.ts'

export type GivenCorrection = {
  class: CorrectionClass
  /** What readers are told was wrong. */
  note: string
}

/** What a correction is opened because of, beside an editor's own insight. */
export type Because = { caseId?: string; recheckId?: string }

/**
 * Begin the next version of a published review. The one that is live stays; the
 * draft starts from what it says.
 */
export function openCorrection(
  desk: Desk,
  seen: SeenClaim,
  given: GivenCorrection,
) {
  return changeClaim(desk, seen, (desk, claim) =>
    recordOpened(desk, claim, given),
  )
}

/** As `openCorrection`, in a transaction that is open already. */
export async function recordOpened(
  desk: OpenDesk,
  claim: Claim,
  { because = {}, ...given }: GivenCorrection & { because?: Because },
) {
  if (!given.note.trim()) return refuse('note-missing')
  const review = await findReviewOfClaim(desk.tx, desk.deskId, claim.id)
  if (!review) return refuse('not-in-this-state')
  if (await findWithdrawal(desk.tx, review.id)) return refuse('being-withdrawn')
  const moved = await moveClaim(desk, claim, { event: 'open-correction' })
  if (!moved.ok) return moved

  const correctionId = desk.newId('cor')
  await insertCorrection(desk.tx, {
    id: correctionId,
    deskId: desk.deskId,
    claimId: claim.id,
    class: given.class,
    note: given.note.trim(),
    openedById: desk.actor.id,
    openedAt: desk.now.toISOString(),
    closedAt: null,
    outcome: null,
  })
  await startFromPublished(desk, claim, review)
  await record(desk, {
    action: 'correction.opened',
    subjectId: claim.id,
    detail: { correctionId, class: given.class, ...because },
  })
  await notify(desk, [claim.assigneeId], {
    kind: 'changes-requested',
    claimId: claim.id,
  })
  return accept({ state: moved.value.state, correctionId })
}

/** What is live becomes the draft, unless it is that already. */
async function startFromPublished(
  desk: OpenDesk,
  { id: claimId, deskId }: Claim,
  review: Review,
) {
  const { tx, actor } = desk
  const draft = await findDraft(tx, deskId, claimId)
  const fields = draftOf(await loadPublished(tx, review))
  if (draft && changedFields(draft, fields).length === 0) return
  const savedAt = desk.now.toISOString()
  const version = (draft?.version ?? 0) + 1
  const written = { updatedAt: savedAt, updatedById: actor.id, version }
  await writeDraft(tx, { claimId, deskId, ...fields, ...written })
  await insertDraftText(tx, {
    id: desk.newId('drt'),
    claimId,
    fields: JSON.stringify(fields),
    savedAt,
    savedById: actor.id,
  })
}

function draftOf(content: ReviewContent): DraftFields {
  const { gateReasons } = content
  return {
    shortClaim: content.claim.short,
    summary: content.summary,
    explanation: content.explanationMarkdown,
    methodologyNote: content.methodologyNote ?? '',
    slug: content.slug,
    onePrimaryReason: gateReasons.noPrimarySource ?? '',
    oneOriginReason: gateReasons.oneOrigin ?? '',
    otherSideReason: gateReasons.otherSide ?? '',
    expiresOn: content.expiresOn ?? '',
  }
}
