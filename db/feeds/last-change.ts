import type { Db } from '../schema.ts'

/**
 * When readers last saw anything change: a review, or what the desk says of
 * itself; null before either.
 */
export async function findLastChange(db: Db, deskId: string) {
  const review = await db
    .selectFrom('review')
    .select('updatedAt')
    .where('deskId', '=', deskId)
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  const settings = await db
    .selectFrom('auditEvent')
    .select('occurredAt')
    .where('deskId', '=', deskId)
    .where('action', '=', 'desk.settings-changed')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const changes = [review?.updatedAt, settings?.occurredAt]
  return (
    changes
      .filter((change) => change !== undefined)
      .toSorted()
      .at(-1) ?? null
  )
}
