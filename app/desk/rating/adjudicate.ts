import { mayDo } from '#app/core/people/roles.ts'
import { whoCouldAdjudicate } from '#app/core/rating/who-remains.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertParticipant } from '#db/people/participants.ts'
import {
  findRound,
  insertAdjudication,
  updateRound,
} from '#db/rating/ratings.ts'
import { findScaleVersion } from '#db/rating/scales.ts'
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

export type Adjudication = { labelKey: string; reason: string }

/** Decide a dispute, as an editor who was not a rater. */
export function adjudicate(desk: Desk, seen: SeenClaim, given: Adjudication) {
  return changeClaim(desk, seen, (desk, claim) =>
    decide(desk, claim, { ...given, joint: 0 }),
  )
}

/** Record what the raters agreed on, where no third person could decide. */
export function decideJointly(
  desk: Desk,
  seen: SeenClaim,
  given: Adjudication,
) {
  return changeClaim(desk, seen, (desk, claim) =>
    decide(desk, claim, { ...given, joint: 1 }),
  )
}

async function decide(
  desk: OpenDesk,
  claim: Claim,
  { labelKey, reason, joint }: Adjudication & { joint: 0 | 1 },
) {
  const permission = joint ? 'claim.rate' : 'claim.adjudicate'
  if (!mayDo(desk.actor, permission)) return refuse('not-allowed')
  const round = await findRound(desk.tx, claim.id, claim.round)
  if (round?.state !== 'disputed') return refuse('not-disputed')
  const refusal = await whyNotDecide(desk, claim, {
    raterIds: round.raterIds,
    joint,
  })
  if (refusal) return refuse(refusal)
  const scaleId = round.scaleVersionId
  const scale = await findScaleVersion(desk.tx, desk.deskId, scaleId)
  if (!scale?.labels.some(({ key }) => key === labelKey))
    return refuse('no-such-label')

  const moved = await moveClaim(desk, claim, {
    event: joint ? 'decide-jointly' : 'adjudicate',
    changes: { verdictKey: labelKey, verdictScaleId: scaleId },
  })
  if (!moved.ok) return moved
  await writeDecision(desk, round.id, { labelKey, reason, joint })
  if (!joint) await noteAdjudicator(desk, claim.id)
  await record(desk, {
    action: joint ? 'rating.decided-jointly' : 'rating.adjudicated',
    subjectId: claim.id,
    detail: { roundId: round.id, labelKey },
  })
  await notify(desk, [claim.assigneeId], {
    kind: 'assigned',
    claimId: claim.id,
  })
  return accept({ state: moved.value.state })
}

async function whyNotDecide(
  desk: OpenDesk,
  claim: Claim,
  { raterIds, joint }: { raterIds: readonly string[]; joint: 0 | 1 },
) {
  const team = await listTeam(desk.tx, desk.deskId, claim)
  const could = whoCouldAdjudicate(team, raterIds)
  const { id } = desk.actor
  if (joint) {
    if (!raterIds.includes(id)) return 'not-a-rater' as const
    return could.length > 0 ? ('a-third-person-could' as const) : null
  }
  if (raterIds.includes(id)) return 'was-a-rater' as const
  if (team.some((member) => member.id === id && member.conflicted))
    return 'conflict-of-interest' as const
  return could.some((member) => member.id === id)
    ? null
    : ('not-allowed' as const)
}

async function writeDecision(
  desk: OpenDesk,
  roundId: string,
  decision: Adjudication & { joint: 0 | 1 },
) {
  await insertAdjudication(desk.tx, {
    id: desk.newId('adj'),
    deskId: desk.deskId,
    roundId,
    ...decision,
    decidedById: desk.actor.id,
    decidedAt: desk.now.toISOString(),
  })
  await updateRound(desk.tx, roundId, { state: 'settled' })
}

async function noteAdjudicator(desk: OpenDesk, claimId: string) {
  await insertParticipant(desk.tx, {
    claimId,
    personId: desk.actor.id,
    part: 'adjudicator',
    reviewVersion: 0,
    since: desk.now.toISOString(),
  })
}
