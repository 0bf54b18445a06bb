import { mayDo } from '#app/core/people/roles.ts'
import {
  decideRating,
  type RoundOutcome,
} from '#app/core/rating/decide-rating.ts'
import { accept, refuse } from '#app/core/result.ts'
import { listConflictedIds } from '#db/people/conflicts.ts'
import {
  findOwnRating,
  findRound,
  replaceRatingEvidence,
  updateRound,
  upsertRating,
  type RatingRound,
} from '#db/rating/ratings.ts'
import { keepOwnEvidence } from '#db/research/evidence.ts'
import { findScaleVersion } from '#db/rating/scales.ts'
import type { Claim } from '#db/schema/claim.ts'
import { listEditorIds } from '#db/people/people.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import { changeClaim, moveClaim } from '../claims/change-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'

export type SubmitRating = {
  claimId: string
  labelKey: string
  reasoning: string
  /** 1 unsure, 2 fairly sure, 3 sure. */
  confidence: number
  evidenceIds: readonly string[]
}

/**
 * Take, or revise, one rater's blind verdict on a claim. The last one in settles
 * the claim or disputes it.
 */
export function submitRating(desk: Desk, { claimId, ...given }: SubmitRating) {
  return changeClaim(desk, { claimId }, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.rate')) return refuse('not-allowed')
    const round = await findRound(desk.tx, claimId, claim.round)
    if (!round) return refuse('not-open-for-rating')
    if (await isConflicted(desk, claim)) return refuse('conflict-of-interest')
    if (!(await isOnScale(desk, round, given.labelKey)))
      return refuse('no-such-label')
    const decided = decideRating(round, desk.actor.id, given.labelKey)
    if (!decided.ok) return decided

    await writeRating(desk, round, given)
    if (decided.value !== 'open')
      await complete(desk, claim, { round, outcome: decided.value, ...given })
    return accept({ outcome: decided.value })
  })
}

async function isConflicted(desk: OpenDesk, { claimantId }: Claim) {
  if (!claimantId) return false
  const ids = await listConflictedIds(desk.tx, desk.deskId, claimantId)
  return ids.includes(desk.actor.id)
}

async function isOnScale(desk: OpenDesk, round: RatingRound, key: string) {
  const { tx, deskId } = desk
  const scale = await findScaleVersion(tx, deskId, round.scaleVersionId)
  return scale?.labels.some((label) => label.key === key) ?? false
}

async function writeRating(
  desk: OpenDesk,
  round: RatingRound,
  given: Omit<SubmitRating, 'claimId'>,
) {
  const { labelKey, reasoning, confidence, evidenceIds } = given
  const earlier = await findOwnRating(desk.tx, round.id, desk.actor.id)
  const rating = {
    id: earlier?.id ?? desk.newId('rat'),
    deskId: desk.deskId,
    roundId: round.id,
    raterId: desk.actor.id,
    labelKey,
    reasoning,
    confidence,
    submittedAt: desk.now.toISOString(),
    revisedAt: null,
    version: 1,
  }
  await upsertRating(desk.tx, rating)
  const used = await keepOwnEvidence(desk.tx, round.claimId, evidenceIds)
  await replaceRatingEvidence(desk.tx, rating.id, used)
  await record(desk, {
    action: earlier ? 'rating.revised' : 'rating.submitted',
    subjectId: round.claimId,
    detail: { roundId: round.id, ratingId: rating.id },
  })
}

async function complete(
  desk: OpenDesk,
  claim: Claim,
  end: { round: RatingRound; outcome: RoundOutcome; labelKey: string },
) {
  const { round, outcome, labelKey } = end
  const unanimous = outcome === 'unanimous'
  const completedAt = desk.now.toISOString()
  await updateRound(desk.tx, round.id, {
    state: unanimous ? 'unanimous' : 'disputed',
    completedAt,
  })
  const verdict = {
    verdictKey: labelKey,
    verdictScaleId: round.scaleVersionId,
  }
  await moveClaim(desk, claim, {
    event: unanimous ? 'settle' : 'dispute',
    by: 'desk',
    changes: unanimous ? verdict : {},
  })
  await record(desk, {
    action: 'rating.round-completed',
    subjectId: claim.id,
    detail: { roundId: round.id, outcome },
  })
  if (unanimous) return
  const editorIds = await listEditorIds(desk.tx, desk.deskId)
  const free = editorIds.filter((id) => !round.raterIds.includes(id))
  await notify(desk, free, { kind: 'disputed', claimId: claim.id })
}
