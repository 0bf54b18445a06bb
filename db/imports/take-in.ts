import { sql, type Insertable, type SqlBool } from 'kysely'
import { inChunks } from '../in-chunks.ts'
import type { Tx } from '../schema.ts'
import type { ImportedReviewTable } from '../schema/review.ts'

/** A record has 21 columns, and SQLite counts each value. */
const ROWS = 50

/** Put new records in, many in one statement. */
export async function insertAllImported(
  tx: Tx,
  rows: readonly Insertable<ImportedReviewTable>[],
) {
  for (const some of inChunks(rows, ROWS))
    await tx.insertInto('importedReview').values(some).execute()
}

/** Which of these records are here, word for word. */
export async function listKnown(
  tx: Tx,
  deskId: string,
  hashes: readonly string[],
) {
  const known: { id: string; rawSha256: string }[] = []
  for (const some of inChunks(hashes))
    known.push(
      ...(await tx
        .selectFrom('importedReview')
        .select(['id', 'rawSha256'])
        .where('deskId', '=', deskId)
        .where('rawSha256', 'in', some)
        .execute()),
    )
  return known
}

/** Note that a run saw records again: they are what their publisher says now. */
export async function markSeen(tx: Tx, ids: readonly string[], runId: string) {
  for (const some of inChunks(ids))
    await tx
      .updateTable('importedReview')
      .set({ lastRunId: runId, supersededAt: null, withdrawnAt: null })
      .where('id', 'in', some)
      .execute()
}

/** Which of these places had a record before this run. */
export async function listKnownPlaces(
  tx: Tx,
  deskId: string,
  { places, runId }: { places: readonly string[]; runId: string },
) {
  const known: string[] = []
  for (const some of inChunks(places)) {
    const rows = await tx
      .selectFrom('importedReview')
      .select('sourceKey')
      .distinct()
      .where('deskId', '=', deskId)
      .where('sourceKey', 'in', some)
      .where('supersededAt', 'is', null)
      .where(wasBefore(runId))
      .execute()
    known.push(...rows.flatMap(({ sourceKey }) => sourceKey ?? []))
  }
  return known
}

/**
 * At the end of a run: where a publisher's page now has other records, those
 * that this run did not see are older versions.
 */
export async function supersedeOlder(
  tx: Tx,
  deskId: string,
  { runId, at }: { runId: string; at: string },
) {
  const { numUpdatedRows } = await tx
    .updateTable('importedReview')
    .set({ supersededAt: at })
    .where('deskId', '=', deskId)
    .where('supersededAt', 'is', null)
    .where('sourceKey', 'in', (query) =>
      query
        .selectFrom('importedReview as newer')
        .select('newer.sourceKey')
        .where('newer.runId', '=', runId)
        .where('newer.sourceKey', 'is not', null),
    )
    .where(sql<SqlBool>`coalesce(${sql.ref('lastRunId')}, '') <> ${runId}`)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Note that publishers took reviews back; the value is how many were here. */
export async function withdrawAt(
  tx: Tx,
  deskId: string,
  { urls, at }: { urls: readonly string[]; at: string },
) {
  let count = 0
  for (const some of inChunks(urls)) {
    const { numUpdatedRows } = await tx
      .updateTable('importedReview')
      .set({ withdrawnAt: at })
      .where('deskId', '=', deskId)
      .where('url', 'in', some)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirstOrThrow()
    count += Number(numUpdatedRows)
  }
  return count
}

function wasBefore(runId: string) {
  return sql<SqlBool>`coalesce(${sql.ref('runId')}, '') <> ${runId}`
}
