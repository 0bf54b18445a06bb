import { sql, type SqlBool } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import type { Db, Tx } from '../schema.ts'

type Shown = 'question' | 'evidence' | 'contact' | 'comment' | 'attachment'

/** Holds for rows of `table` that `viewer` may see: theirs, or not others' named. */
export function isShownTo(table: Shown, { actor }: Viewer) {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql<SqlBool>`(
    ${column('visibility')} <> 'named'
    or ${column('createdById')} = ${actor.id}
    or exists (
      select 1 from ${sql.table('visibleTo')}
      where ${sql.ref('visibleTo.subjectId')} = ${column('id')}
        and ${sql.ref('visibleTo.personId')} = ${actor.id}
    )
  )`
}

/** Show a subject that is visible to named people to exactly these. */
export async function replaceAudience(
  tx: Tx,
  subjectId: string,
  personIds: readonly string[],
) {
  await tx.deleteFrom('visibleTo').where('subjectId', '=', subjectId).execute()
  const rows = personIds.map((personId) => ({ subjectId, personId }))
  if (rows.length) await tx.insertInto('visibleTo').values(rows).execute()
}

export function listAudiences(db: Db, subjectIds: readonly string[]) {
  return db
    .selectFrom('visibleTo')
    .innerJoin('person', 'person.id', 'visibleTo.personId')
    .select(['visibleTo.subjectId', 'person.id', 'person.name'])
    .where('visibleTo.subjectId', 'in', [...subjectIds, ''])
    .execute()
}
