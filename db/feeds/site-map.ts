import type { Db } from '../schema.ts'

type Stretch = { afterId: string; limit: number }

/** The published reviews of a stretch, in the order of ids. */
export function listSiteMap(
  db: Db,
  deskId: string,
  { afterId, limit }: Stretch,
) {
  return selectStretch(db, deskId, { afterId, limit })
    .select(['slug', 'state', 'updatedAt'])
    .execute()
}

/**
 * The last id of a stretch and when anything in it last changed. What was once
 * published never leaves its stretch, so that the bounds stay where they are.
 */
export async function findStretch(db: Db, deskId: string, stretch: Stretch) {
  const { lastId, changedAt } = await db
    .selectFrom(
      selectStretch(db, deskId, stretch).select('updatedAt').as('stretch'),
    )
    .select((row) => [
      row.fn.max('id').as('lastId'),
      row.fn.max('updatedAt').as('changedAt'),
    ])
    .executeTakeFirstOrThrow()
  return lastId && changedAt ? { lastId, changedAt } : null
}

function selectStretch(db: Db, deskId: string, { afterId, limit }: Stretch) {
  return db
    .selectFrom('review')
    .select('id')
    .where('deskId', '=', deskId)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
}

/** True if there are more than `count` reviews, in whatever state. */
export async function hasReviewAt(db: Db, deskId: string, count: number) {
  const found = await db
    .selectFrom('review')
    .select('id')
    .where('deskId', '=', deskId)
    .orderBy('updatedAt')
    .orderBy('id')
    .offset(count)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
