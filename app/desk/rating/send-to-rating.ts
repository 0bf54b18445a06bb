import { mayDo } from '#app/core/people/roles.ts'
import { whyNotRaters } from '#app/core/rating/who-remains.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getDesk } from '#db/people/desks.ts'
import { hasEvidence } from '#db/research/evidence.ts'
import { insertParticipant } from '#db/people/participants.ts'
import { insertRound } from '#db/rating/ratings.ts'
import { getCurrentScale } from '#db/rating/scales.ts'
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

export type SendToRating = {
  raterIds: readonly string[]
  /** Why there is no evidence, where none was found. */
  noEvidenceNote: string | null
}

/** Ask these people to rate a claim blind, on the desk's present scale. */
export function sendToRating(desk: Desk, seen: SeenClaim, given: SendToRating) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const refusal = await whyNotSend(desk, claim, given)
    if (refusal) return refuse(refusal)

    const number = claim.round + 1
    const moved = await moveClaim(desk, claim, {
      event:
        claim.state === 'correcting'
          ? 'send-correction-to-rating'
          : 'send-to-rating',
      changes: { round: number },
    })
    if (!moved.ok) return moved
    const roundId = await openRound(desk, moved.value, given)
    return accept({ roundId })
  })
}

async function whyNotSend(desk: OpenDesk, claim: Claim, given: SendToRating) {
  const { settings } = await getDesk(desk.tx, desk.deskId)
  if (settings.ratersNamedBy === 'editor' && !mayDo(desk.actor, 'claim.assign'))
    return 'raters-named-by-editor' as const
  const noted = given.noEvidenceNote !== null
  if (!noted && !(await hasEvidence(desk.tx, claim.id)))
    return 'no-evidence' as const
  const team = await listTeam(desk.tx, desk.deskId, claim)
  return whyNotRaters(team, given.raterIds, settings)
}

async function openRound(desk: OpenDesk, claim: Claim, given: SendToRating) {
  const scale = await getCurrentScale(desk.tx, desk.deskId)
  const now = desk.now.toISOString()
  const round = {
    id: desk.newId('rnd'),
    deskId: desk.deskId,
    claimId: claim.id,
    number: claim.round,
    scaleVersionId: scale.id,
    state: 'open' as const,
    startedAt: now,
    startedById: desk.actor.id,
    completedAt: null,
    noEvidenceNote: given.noEvidenceNote,
  }
  await insertRound(desk.tx, round, given.raterIds)
  for (const personId of given.raterIds)
    await noteRater(desk, claim.id, personId)
  await record(desk, {
    action: 'rating.round-opened',
    subjectId: claim.id,
    detail: {
      roundId: round.id,
      number: round.number,
      scaleVersionId: scale.id,
      raterIds: given.raterIds,
    },
  })
  const notice = { kind: 'rating-requested', claimId: claim.id } as const
  await notify(desk, given.raterIds, notice)
  return round.id
}

/** Remember that a person was asked to rate: they may not approve the review. */
export async function noteRater(
  desk: OpenDesk,
  claimId: string,
  personId: string,
) {
  await insertParticipant(desk.tx, {
    claimId,
    personId,
    part: 'rater',
    reviewVersion: 0,
    since: desk.now.toISOString(),
  })
}
