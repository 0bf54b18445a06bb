import { sql, type Selectable, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'
import type { ImportedReviewTable } from '../schema/review.ts'

export type ImportedReview = Selectable<ImportedReviewTable>

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
  {
    runId,
    after,
    limit,
  }: {
    /** Only what this import brought. */
    runId?: string | undefined
    after?: ImportedCursor | undefined
    limit: number
  },
) {
  let query = db
    .selectFrom('importedReview')
    .select(['id', 'claimText', 'publisherName', 'verdictName', 'url'])
    .select(['publishedOn', 'findings', 'importedAt', 'source'])
    .select(['supersededAt', 'withdrawnAt'])
    .where('deskId', '=', deskId)
    .orderBy('importedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (runId) query = query.where('runId', '=', runId)
  if (after) {
    const keys = sql.join([sql.ref('importedAt'), sql.ref('id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}
