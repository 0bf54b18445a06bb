import {
  changedFields,
  EMPTY_DRAFT,
  pickFields,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'
import { whyNotWrite } from '#app/core/draft/why-not-write.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { insertParticipant } from '#db/people/participants.ts'
import {
  findDraft,
  findDraftText,
  findLastDraftText,
  insertDraftText,
  replaceDraftText,
  writeDraft,
} from '#db/publication/drafts.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** A kept state takes in what the same person types within this time. */
const KEPT_EVERY = 60_000

export type SavedDraft = {
  claimId: string
  /** The version the person saw: 0 where there was no draft. */
  seenVersion: number
  fields: DraftFields
}

/**
 * Keep what was typed. Refuses with the draft as it stands if somebody else
 * wrote since; nothing of either text is lost.
 */
export function saveDraft(desk: Desk, { claimId, ...saved }: SavedDraft) {
  return inTransaction(desk, async (desk) => {
    const claim = await findClaim(desk.tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    return keepDraft(desk, claim, saved)
  })
}

/** Make an earlier kept state the draft again; the present one stays kept. */
export function restoreDraft(
  desk: Desk,
  given: { claimId: string; seenVersion: number; textId: string },
) {
  return inTransaction(desk, async (desk) => {
    const claim = await findClaim(desk.tx, desk, given.claimId)
    if (!claim) return refuse('no-such-claim')
    const text = await findDraftText(desk.tx, claim.id, given.textId)
    if (!text) return refuse('no-such-text')
    const fields = JSON.parse(text.fields) as DraftFields
    return keepDraft(desk, claim, { ...given, fields })
  })
}

async function keepDraft(
  desk: OpenDesk,
  claim: Claim,
  { seenVersion, fields }: Omit<SavedDraft, 'claimId'>,
) {
  const refusal = whyNotWrite(claim, desk.actor)
  if (refusal) return refuse(refusal)
  const draft = await findDraft(desk.tx, desk.deskId, claim.id)
  const version = draft?.version ?? 0
  if (version !== seenVersion) return refuse('draft-changed-since', draft)
  const review = await findReviewOfClaim(desk.tx, desk.deskId, claim.id)
  const kept = { ...pickFields(fields), ...(review && { slug: review.slug }) }
  const changed = changedFields(draft ?? EMPTY_DRAFT, kept)
  if (draft && changed.length === 0) return accept({ version })

  await writeText(desk, claim, { fields: kept, version: version + 1 })
  await insertParticipant(desk.tx, {
    claimId: claim.id,
    personId: desk.actor.id,
    part: 'writer',
    reviewVersion: (review?.currentVersion ?? 0) + 1,
    since: desk.now.toISOString(),
  })
  await record(desk, {
    action: 'draft.saved',
    subjectId: claim.id,
    detail: { version: version + 1, changed },
  })
  return accept({ version: version + 1 })
}

async function writeText(
  desk: OpenDesk,
  { id: claimId }: Claim,
  { fields, version }: { fields: DraftFields; version: number },
) {
  const { tx, deskId, actor } = desk
  const savedAt = desk.now.toISOString()
  const written = { updatedAt: savedAt, updatedById: actor.id, version }
  await writeDraft(tx, { claimId, deskId, ...fields, ...written })

  const last = await findLastDraftText(tx, claimId)
  const isSameSitting =
    last?.savedById === actor.id &&
    desk.now.getTime() - Date.parse(last.savedAt) < KEPT_EVERY
  if (last && isSameSitting)
    return replaceDraftText(tx, last.id, JSON.stringify(fields))
  await insertDraftText(tx, {
    id: desk.newId('drt'),
    claimId,
    fields: JSON.stringify(fields),
    savedAt,
    savedById: actor.id,
  })
}
