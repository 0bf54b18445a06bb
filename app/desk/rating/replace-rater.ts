import { mayDo } from '#app/core/people/roles.ts'
import { whyNotRaters } from '#app/core/rating/who-remains.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getDesk } from '#db/people/desks.ts'
import {
  addRater,
  findRound,
  replaceRaterRow,
  type RatingRound,
} from '#db/rating/ratings.ts'
import { listTeam } from '#db/people/team.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import { noteRater } from './send-to-rating.ts'

export type ReplaceRater = { raterId: string; byId: string }

/** Ask another person to rate in place of one who has not rated. */
export function replaceRater(desk: Desk, seen: SeenClaim, given: ReplaceRater) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'rating.arrange')) return refuse('not-allowed')
    const round = await findRound(desk.tx, claim.id, claim.round)
    if (round?.state !== 'open') return refuse('not-open-for-rating')
    if (!isAwaited(round, given.raterId)) return refuse('has-rated-already')
    const { settings } = await getDesk(desk.tx, desk.deskId)
    const team = await listTeam(desk.tx, desk.deskId, claim)
    const raterIds = round.raterIds.map((id) =>
      id === given.raterId ? given.byId : id,
    )
    const refusal = whyNotRaters(team, raterIds, {
      ...settings,
      ratersRequired: raterIds.length,
    })
    if (refusal) return refuse(refusal)

    await replaceRaterRow(desk.tx, round.id, {
      personId: given.raterId,
      replacedById: given.byId,
      replacedAt: desk.now.toISOString(),
    })
    await addRater(desk.tx, round.id, given.byId)
    await noteRater(desk, claim.id, given.byId)
    await record(desk, {
      action: 'rating.rater-replaced',
      subjectId: claim.id,
      detail: { roundId: round.id, ...given },
    })
    const notice = { kind: 'rating-requested', claimId: claim.id } as const
    await notify(desk, [given.byId], notice)
    return accept(undefined)
  })
}

function isAwaited({ raterIds, ratings }: RatingRound, personId: string) {
  if (!raterIds.includes(personId)) return false
  return !ratings.some(({ raterId }) => raterId === personId)
}
