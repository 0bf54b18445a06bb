import type { Insertable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { TagTable } from '../schema/desk.ts'

export function listTags(db: Db, deskId: string) {
  return db
    .selectFrom('tag')
    .select(['id', 'name'])
    .where('deskId', '=', deskId)
    .orderBy('normalName')
    .execute()
}

/** The tags of these claims: one row a claim and tag. */
export async function listTagsOf(db: Db, claimIds: readonly string[]) {
  if (claimIds.length === 0) return []
  return db
    .selectFrom('claimTag')
    .innerJoin('tag', 'tag.id', 'claimTag.tagId')
    .select(['claimTag.claimId', 'tag.id', 'tag.name'])
    .where('claimTag.claimId', 'in', claimIds)
    .orderBy('tag.normalName')
    .execute()
}

export function findTag(db: Db, deskId: string, normalName: string) {
  return db
    .selectFrom('tag')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('normalName', '=', normalName)
    .executeTakeFirst()
}

/** Give the claim exactly these tags. */
export async function replaceTags(tx: Tx, claimId: string, tagIds: string[]) {
  await tx.deleteFrom('claimTag').where('claimId', '=', claimId).execute()
  const rows = tagIds.map((tagId) => ({ claimId, tagId }))
  if (rows.length) await tx.insertInto('claimTag').values(rows).execute()
}

export async function insertTag(tx: Tx, tag: Insertable<TagTable>) {
  await tx.insertInto('tag').values(tag).execute()
}

export async function updateTagName(
  tx: Tx,
  deskId: string,
  { tagId, ...names }: { tagId: string; name: string; normalName: string },
) {
  await tx
    .updateTable('tag')
    .set(names)
    .where('deskId', '=', deskId)
    .where('id', '=', tagId)
    .execute()
}

/** Move every claim of one tag to another and remove it. */
export async function mergeTags(
  tx: Tx,
  deskId: string,
  { from, into }: { from: string; into: string },
) {
  await tx
    .insertInto('claimTag')
    .columns(['claimId', 'tagId'])
    .expression(
      tx
        .selectFrom('claimTag')
        .innerJoin('tag', 'tag.id', 'claimTag.tagId')
        .select((select) => ['claimTag.claimId', select.val(into).as('tagId')])
        .where('claimTag.tagId', '=', from)
        .where('tag.deskId', '=', deskId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.deleteFrom('claimTag').where('tagId', '=', from).execute()
  await tx
    .deleteFrom('tag')
    .where('deskId', '=', deskId)
    .where('id', '=', from)
    .execute()
}
