import type { Insertable } from 'kysely'
import { sql, type SqlBool } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { InboxItemTable } from '../schema/claim.ts'

export async function insertInboxItems(
  tx: Tx,
  items: Insertable<InboxItemTable>[],
) {
  if (items.length) await tx.insertInto('inboxItem').values(items).execute()
}

/** What reached a person, newest first, with the claim it is about. */
export function listInbox(
  db: Db,
  personId: string,
  page: { before?: [string, string] | undefined; limit: number },
) {
  let query = db
    .selectFrom('inboxItem')
    .leftJoin('claim', 'claim.id', 'inboxItem.claimId')
    .leftJoin('errorCase', 'errorCase.id', 'inboxItem.caseId')
    .leftJoin('person as sender', 'sender.id', 'inboxItem.fromId')
    .leftJoin('comment', (join) =>
      join
        .onRef('comment.id', '=', 'inboxItem.commentId')
        .on('comment.removedAt', 'is', null),
    )
    .select([
      'inboxItem.id',
      'inboxItem.kind',
      'inboxItem.claimId',
      'inboxItem.caseId',
      'inboxItem.commentId',
      'inboxItem.createdAt',
      'inboxItem.seenAt',
      'sender.name as fromName',
      'claim.wording',
      'claim.state',
      'comment.body as commentBody',
      'errorCase.report',
    ])
    .where('inboxItem.personId', '=', personId)
    .orderBy('inboxItem.createdAt', 'desc')
    .orderBy('inboxItem.id', 'desc')
    .limit(page.limit)
  if (page.before)
    query = query.where(
      sql<SqlBool>`(${sql.ref('inboxItem.createdAt')}, ${sql.ref('inboxItem.id')})
        < (${page.before[0]}, ${page.before[1]})`,
    )
  return query.execute()
}

/** How many are unseen, counted no further than `most`. */
export async function countUnseen(db: Db, personId: string, most: number) {
  const unseen = await db
    .selectFrom('inboxItem')
    .select('id')
    .where('personId', '=', personId)
    .where('seenAt', 'is', null)
    .limit(most)
    .execute()
  return unseen.length
}

/** Note that a person saw these of their items, or all of them. */
export async function markSeen(
  tx: Tx,
  {
    personId,
    ids,
    seenAt,
  }: { personId: string; ids?: string[]; seenAt: string },
) {
  let update = tx
    .updateTable('inboxItem')
    .set({ seenAt })
    .where('personId', '=', personId)
    .where('seenAt', 'is', null)
  if (ids) update = update.where('id', 'in', ids)
  await update.execute()
}
