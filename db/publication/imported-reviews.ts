import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { ImportedReviewTable } from '../schema/review.ts'

export type ImportedReview = Selectable<ImportedReviewTable>

/** Take a record in, unless the very same one is here; false if it is. */
export async function insertImported(
  tx: Tx,
  imported: Insertable<ImportedReviewTable>,
) {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('importedReview')
    .values(imported)
    .onConflict((conflict) =>
      conflict.columns(['deskId', 'rawSha256']).doNothing(),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function findImported(
  db: Db,
  deskId: string,
  importedId: string,
): Promise<ImportedReview | undefined> {
  return db
    .selectFrom('importedReview')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', importedId)
    .executeTakeFirst()
}

export type ImportedCursor = readonly [importedAt: string, id: string]

/** What was imported, newest first, without the records themselves. */
export function listImported(
  db: Db,
  deskId: string,
  { after, limit }: { after?: ImportedCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('importedReview')
    .select(['id', 'claimText', 'publisherName', 'verdictName', 'url'])
    .select(['publishedOn', 'findings', 'importedAt', 'source'])
    .where('deskId', '=', deskId)
    .orderBy('importedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) {
    const keys = sql.join([sql.ref('importedAt'), sql.ref('id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}
