import { sql, type Insertable, type SqlBool, type Updateable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { CommentTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

/** The newest comments of a claim that `viewer` may see, newest first. */
export function listComments(
  db: Db,
  viewer: Viewer,
  page: {
    claimId: string
    before?: readonly [string, string] | undefined
    limit: number
  },
) {
  let query = selectComments(db, viewer)
    .where('comment.claimId', '=', page.claimId)
    .orderBy('comment.createdAt', 'desc')
    .orderBy('comment.id', 'desc')
    .limit(page.limit)
  if (page.before)
    query = query.where(
      sql<SqlBool>`(${sql.ref('comment.createdAt')}, ${sql.ref('comment.id')})
        < (${page.before[0]}, ${page.before[1]})`,
    )
  return query.execute()
}

/** Of these comments those that `viewer` may see. */
export function listCommentsById(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
) {
  return selectComments(db, viewer)
    .where('comment.id', 'in', [...ids, ''])
    .execute()
}

export function findComment(db: Db, viewer: Viewer, commentId: string) {
  return selectComments(db, viewer)
    .where('comment.id', '=', commentId)
    .executeTakeFirst()
}

export async function insertComment(tx: Tx, comment: Insertable<CommentTable>) {
  await tx.insertInto('comment').values(comment).execute()
}

/** Throws `StaleRow` if the comment changed since it was read. */
export async function updateComment(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: Updateable<CommentTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('comment')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

function selectComments(db: Db, viewer: Viewer) {
  return db
    .selectFrom('comment')
    .innerJoin('person', 'person.id', 'comment.createdById')
    .selectAll('comment')
    .select('person.name as authorName')
    .where('comment.deskId', '=', viewer.deskId)
    .where(isShownTo('comment', viewer))
}
