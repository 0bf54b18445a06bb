import {
  whyNotConfirm,
  type MatchSubject,
} from '#app/core/matching/decide-match.ts'
import { accept, refuse } from '#app/core/result.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { findDecision } from '#db/matching/decisions.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import { mergeInto } from '../claims/shape/merge-claims.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { openRecheck } from '../rechecks/open-recheck.ts'
import { findSubject, type FoundSubject } from './find-subject.ts'
import { noteSighting } from './note-sighting.ts'
import { writeDecision } from './write-decision.ts'

export type ConfirmMatch = {
  subject: MatchSubject
  /** The claim itself becomes a duplicate of the other one. */
  isMerge: boolean
}

/**
 * Confirm that a claim says what an earlier one or a review by others says. The
 * match becomes a sighting of the earlier claim; or the claim is merged into it.
 */
export function confirmMatch(
  desk: Desk,
  seen: SeenClaim,
  { subject, isMerge }: ConfirmMatch,
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const { actor } = desk
    const found = await findSubject(desk, subject)
    if (!found.ok) return found
    const refusal = whyNotConfirm(claim, found.value.claim, { actor, isMerge })
    if (refusal) return refuse(refusal)
    const pair = { claimId: claim.id, subject }
    const known = await findDecision(desk.tx, desk.deskId, {
      claimId: claim.id,
      subjectId: subject.id,
    })
    if (known?.decision === 'same') return refuse('already-decided')

    const seenAgain = { claim, found: found.value, isMerge }
    const sightingId = await joinTogether(desk, seenAgain)
    if (!sightingId.ok) return sightingId
    await writeDecision(desk, pair, {
      known,
      decision: 'same',
      sightingId: sightingId.value,
      merged: isMerge ? 1 : 0,
    })
    await record(desk, {
      action: 'match.confirmed',
      subjectId: claim.id,
      detail: { ...subject, sightingId: sightingId.value, merged: isMerge },
    })
    if (found.value.claim) await tellSeenAgain(desk, claim, found.value.claim)
    return accept({ claimId: claim.id })
  })
}

/** A published review is looked at again where its claim is seen again. */
async function tellSeenAgain(desk: OpenDesk, claim: Claim, earlier: Claim) {
  const review = await findReviewOfClaim(desk.tx, desk.deskId, earlier.id)
  if (review?.state !== 'published') return
  const [place] = await listSightings(desk.tx, claim.id)
  await openRecheck(desk, {
    reviewId: review.id,
    reason: 'seen-again',
    subjectId: claim.id,
    detail: { url: place?.url ?? null, wording: claim.wording },
  })
}

type SeenAgain = { claim: Claim; found: FoundSubject; isMerge: boolean }

async function joinTogether(
  desk: OpenDesk,
  { claim, found, isMerge }: SeenAgain,
) {
  if (!isMerge || !found.claim)
    return accept(await noteSighting(desk, claim, found))
  const merged = await mergeInto(desk, found.claim, claim)
  return merged.ok ? accept(null) : merged
}
