import type { Db } from '../schema.ts'

/**
 * Published reviews whose day has passed and for which that day was not put down
 * yet, by the day and the id.
 */
export function listExpired(
  db: Db,
  deskId: string,
  { today, limit }: { today: string; limit: number },
) {
  return db
    .selectFrom('review')
    .select(['id', 'expiresOn'])
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .where('expiresOn', '<', today)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('recheck')
            .select('recheck.id')
            .whereRef('recheck.reviewId', '=', 'review.id')
            .where('recheck.reason', '=', 'expired')
            .whereRef('recheck.subjectId', '=', 'review.expiresOn'),
        ),
      ),
    )
    .orderBy('expiresOn')
    .orderBy('id')
    .limit(limit)
    .execute()
}
