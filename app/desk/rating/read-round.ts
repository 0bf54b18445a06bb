import { mayReadRatings } from '#app/core/rating/decide-rating.ts'
import {
  findAdjudication,
  findOwnRating,
  findRound,
  listRatingEvidence,
} from '#db/rating/ratings.ts'
import type { Desk } from '../desk.ts'

/**
 * A round of a claim as the actor may see it: while it is open, only who has
 * rated and their own rating; all ratings side by side once it is complete.
 */
export async function readRound(desk: Desk, claimId: string, number: number) {
  const round = await findRound(desk.db, claimId, number)
  if (!round) return null
  const { ratings, ...rest } = round
  const own = await findOwnRating(desk.db, round.id, desk.actor.id)
  const readable = mayReadRatings(round) ? ratings : []
  const ids = [...readable, ...(own ? [own] : [])].map(({ id }) => id)
  const evidence = await listRatingEvidence(desk.db, ids)
  const cited = (ratingId: string) =>
    evidence.filter((row) => row.ratingId === ratingId)
  return {
    ...rest,
    ratedIds: ratings.map(({ raterId }) => raterId),
    own: own && { ...own, evidence: cited(own.id) },
    ratings: readable.map((r) => ({ ...r, evidence: cited(r.id) })),
    adjudication: (await findAdjudication(desk.db, round.id)) ?? null,
  }
}
