import type { Db } from '../schema.ts'

/** The newest finished first rounds that one reading of agreement looks at. */
export const MOST_ROUNDS = 5000

/**
 * The ratings of the desk's finished first rounds on one scale version, one row
 * a rating, newest rounds first. Sensitive claims count too: no claim is named.
 */
export function listFirstRoundRatings(
  db: Db,
  deskId: string,
  scaleVersionId: string,
) {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('ratingRound')
        .select('id')
        .where('deskId', '=', deskId)
        .where('scaleVersionId', '=', scaleVersionId)
        .where('number', '=', 1)
        .where('state', 'in', ['unanimous', 'disputed', 'settled'])
        .orderBy('completedAt', 'desc')
        .limit(MOST_ROUNDS)
        .as('round'),
    )
    .innerJoin('rating', 'rating.roundId', 'round.id')
    .innerJoin('roundRater', (join) =>
      join
        .onRef('roundRater.roundId', '=', 'rating.roundId')
        .onRef('roundRater.personId', '=', 'rating.raterId')
        .on('roundRater.replacedById', 'is', null),
    )
    .select(['rating.roundId', 'rating.raterId', 'rating.labelKey as label'])
    .execute()
}
