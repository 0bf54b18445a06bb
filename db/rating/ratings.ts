import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type {
  AdjudicationTable,
  RatingRoundTable,
  RatingTable,
} from '../schema/rating.ts'

export type RatingRound = Selectable<RatingRoundTable> & {
  /** Those who are to rate, without the replaced. */
  raterIds: string[]
  ratings: Selectable<RatingTable>[]
}

/**
 * One round of a claim with its raters and ratings. What a page may show of an
 * open one is for `readRound` of the desk to say.
 */
export async function findRound(
  db: Db,
  claimId: string,
  number: number,
): Promise<RatingRound | undefined> {
  const round = await db
    .selectFrom('ratingRound')
    .selectAll()
    .where('claimId', '=', claimId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!round) return undefined
  const raters = await db
    .selectFrom('roundRater')
    .select('personId')
    .where('roundId', '=', round.id)
    .where('replacedById', 'is', null)
    .execute()
  const ratings = await listRatings(db, round.id)
  return { ...round, raterIds: raters.map((r) => r.personId), ratings }
}

function listRatings(db: Db, roundId: string) {
  return db
    .selectFrom('rating')
    .selectAll()
    .where('roundId', '=', roundId)
    .orderBy('submittedAt')
    .execute()
}

/** A person's own rating in a round, which they may always read. */
export function findOwnRating(db: Db, roundId: string, raterId: string) {
  return db
    .selectFrom('rating')
    .selectAll()
    .where('roundId', '=', roundId)
    .where('raterId', '=', raterId)
    .executeTakeFirst()
}

export async function insertRound(
  tx: Tx,
  round: Insertable<RatingRoundTable>,
  raterIds: readonly string[],
) {
  await tx.insertInto('ratingRound').values(round).execute()
  for (const personId of raterIds) await addRater(tx, round.id, personId)
}

export async function updateRound(
  tx: Tx,
  roundId: string,
  changes: Updateable<RatingRoundTable>,
) {
  await tx
    .updateTable('ratingRound')
    .set(changes)
    .where('id', '=', roundId)
    .execute()
}

/** Ask a person to rate; one who was replaced before rates again. */
export async function addRater(tx: Tx, roundId: string, personId: string) {
  await tx
    .insertInto('roundRater')
    .values({ roundId, personId, replacedById: null, replacedAt: null })
    .onConflict((conflict) =>
      conflict
        .columns(['roundId', 'personId'])
        .doUpdateSet({ replacedById: null, replacedAt: null }),
    )
    .execute()
}

export async function replaceRaterRow(
  tx: Tx,
  roundId: string,
  change: { personId: string; replacedById: string; replacedAt: string },
) {
  const { personId, ...replaced } = change
  await tx
    .updateTable('roundRater')
    .set(replaced)
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .execute()
}

/** Write a rating, in place of the same rater's earlier one. */
export async function upsertRating(tx: Tx, rating: Insertable<RatingTable>) {
  const { labelKey, reasoning, confidence, submittedAt } = rating
  await tx
    .insertInto('rating')
    .values(rating)
    .onConflict((conflict) =>
      conflict.columns(['roundId', 'raterId']).doUpdateSet((excluded) => ({
        labelKey,
        reasoning,
        confidence,
        revisedAt: submittedAt,
        version: excluded('rating.version', '+', 1),
      })),
    )
    .execute()
}

/** The evidence that a rating used, in place of what it named before. */
export async function replaceRatingEvidence(
  tx: Tx,
  ratingId: string,
  evidenceIds: readonly string[],
) {
  await tx
    .deleteFrom('ratingEvidence')
    .where('ratingId', '=', ratingId)
    .execute()
  const rows = evidenceIds.map((evidenceId) => ({ ratingId, evidenceId }))
  if (rows.length) await tx.insertInto('ratingEvidence').values(rows).execute()
}

export function listRatingEvidence(db: Db, ratingIds: readonly string[]) {
  return db
    .selectFrom('ratingEvidence')
    .innerJoin('evidence', 'evidence.id', 'ratingEvidence.evidenceId')
    .select(['ratingEvidence.ratingId', 'evidence.id', 'evidence.number'])
    .where('ratingEvidence.ratingId', 'in', [...ratingIds, ''])
    .execute()
}

export async function insertAdjudication(
  tx: Tx,
  adjudication: Insertable<AdjudicationTable>,
) {
  await tx.insertInto('adjudication').values(adjudication).execute()
}

export function findAdjudication(db: Db, roundId: string) {
  return db
    .selectFrom('adjudication')
    .selectAll()
    .where('roundId', '=', roundId)
    .executeTakeFirst()
}
