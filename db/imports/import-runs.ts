import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { ImportRunTable } from '../schema/import.ts'

export type ImportRun = Selectable<ImportRunTable>

export async function insertImportRun(tx: Tx, run: Insertable<ImportRunTable>) {
  await tx.insertInto('importRun').values(run).execute()
}

export function findImportRun(
  db: Db,
  deskId: string,
  runId: string,
): Promise<ImportRun | undefined> {
  return db
    .selectFrom('importRun')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', runId)
    .executeTakeFirst()
}

/** An import of the same file that did not come to its end. */
export function findUnfinishedRun(
  db: Db,
  deskId: string,
  { source, sourceBytes }: { source: string; sourceBytes: number },
): Promise<ImportRun | undefined> {
  return db
    .selectFrom('importRun')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('source', '=', source)
    .where('sourceBytes', '=', sourceBytes)
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** False if somebody else changed the run since it was read. */
export async function updateImportRun(
  tx: Tx,
  run: Pick<ImportRun, 'id' | 'version'>,
  changes: Partial<Omit<ImportRun, 'id' | 'deskId' | 'version'>>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('importRun')
    .set({ ...changes, version: run.version + 1 })
    .where('id', '=', run.id)
    .where('version', '=', run.version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export type RunCursor = readonly [createdAt: string, id: string]

/** Imports, newest first. */
export function listImportRuns(
  db: Db,
  deskId: string,
  { after, limit }: { after?: RunCursor | undefined; limit: number },
): Promise<ImportRun[]> {
  let query = db
    .selectFrom('importRun')
    .selectAll()
    .where('deskId', '=', deskId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) {
    const keys = sql.join([sql.ref('createdAt'), sql.ref('id')])
    query = query.where(sql<SqlBool>`(${keys}) < (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}

export async function insertPart(
  tx: Tx,
  part: { runId: string; number: number; bytes: Uint8Array },
) {
  await tx.insertInto('importPart').values(part).execute()
}

export async function findPart(db: Db, runId: string, number: number) {
  const part = await db
    .selectFrom('importPart')
    .select('bytes')
    .where('runId', '=', runId)
    .where('number', '=', number)
    .executeTakeFirst()
  return part?.bytes
}

export async function hasParts(db: Db, runId: string) {
  return (await findPart(db, runId, 0)) !== undefined
}

export async function deleteParts(tx: Tx, runId: string) {
  await tx.deleteFrom('importPart').where('runId', '=', runId).execute()
}
