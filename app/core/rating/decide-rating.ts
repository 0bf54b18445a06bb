import { accept, refuse } from '../result.ts'

export type RoundUnderWay = {
  state: 'open' | 'unanimous' | 'disputed' | 'settled' | 'recalled'
  /** Those who are to rate now, without the replaced. */
  raterIds: readonly string[]
  ratings: readonly { raterId: string; labelKey: string }[]
}

export type RatingRefusal =
  'not-open-for-rating' | 'not-a-rater' | 'no-such-label'

export type RoundOutcome = 'open' | 'unanimous' | 'disputed'

/**
 * What becomes of the round when `raterId` gives, or revises to, `labelKey`. It
 * stays open until the last rating is in; then only one voice settles it.
 */
export function decideRating(
  round: RoundUnderWay,
  raterId: string,
  labelKey: string,
) {
  if (round.state !== 'open') return refuse('not-open-for-rating')
  if (!round.raterIds.includes(raterId)) return refuse('not-a-rater')

  const others = round.ratings.filter((rating) => rating.raterId !== raterId)
  return accept(outcomeOf(round.raterIds, [...others, { raterId, labelKey }]))
}

/** What the ratings of these raters make of a round. */
export function outcomeOf(
  raterIds: readonly string[],
  ratings: RoundUnderWay['ratings'],
): RoundOutcome {
  const counted = ratings.filter(({ raterId }) => raterIds.includes(raterId))
  if (counted.length < raterIds.length) return 'open'
  const labels = new Set(counted.map(({ labelKey }) => labelKey))
  return labels.size === 1 ? 'unanimous' : 'disputed'
}

/** True if `personId` may see every rating: nobody may while a round is open. */
export function mayReadRatings({ state }: Pick<RoundUnderWay, 'state'>) {
  return state !== 'open' && state !== 'recalled'
}
