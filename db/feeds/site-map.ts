import { sql } from 'kysely'
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

/**
 * The articles of a stretch that ever had a published review, in the order of ids,
 * with when one of those last changed and how many readers may see now.
 */
export function listSiteMapArticles(
  db: Db,
  deskId: string,
  { afterId, limit }: Stretch,
) {
  return db
    .selectFrom('review')
    .select((row) => [
      row.ref('articleId').$notNull().as('id'),
      row.fn.max('updatedAt').as('changedAt'),
      sql<number>`sum(case when ${row.ref('state')} = 'published' then 1 else 0 end)`.as(
        'shown',
      ),
    ])
    .where('deskId', '=', deskId)
    .where('articleId', '>', afterId)
    .groupBy('articleId')
    .orderBy('articleId')
    .limit(limit)
    .execute()
}

/** The last article of a stretch and when a review of any of them last changed. */
export async function findArticleStretch(
  db: Db,
  deskId: string,
  stretch: Stretch,
) {
  const articles = await listSiteMapArticles(db, deskId, stretch)
  const last = articles.at(-1)
  if (!last) return null
  const changes = articles.map(({ changedAt }) => changedAt).toSorted()
  return { lastId: last.id, changedAt: changes.at(-1)! }
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
