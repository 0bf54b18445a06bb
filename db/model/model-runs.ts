import type { Insertable, Selectable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ModelRunTable } from '../schema/article.ts'

export type ModelRun = Selectable<ModelRunTable>

export function findModelRun(
  db: Db,
  deskId: string,
  runId: string,
): Promise<ModelRun | undefined> {
  return db
    .selectFrom('modelRun')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', runId)
    .executeTakeFirst()
}

/** The last time that the model was asked about an article. */
export function findLastModelRun(
  db: Db,
  deskId: string,
  articleId: string,
): Promise<ModelRun | undefined> {
  return selectRuns(db, deskId, articleId).limit(1).executeTakeFirst()
}

/** The runs of an article that were answered, the newest first. */
export function listAnsweredModelRuns(
  db: Db,
  deskId: string,
  { articleId, limit }: { articleId: string; limit: number },
): Promise<ModelRun[]> {
  return selectRuns(db, deskId, articleId)
    .where('state', '=', 'answered')
    .limit(limit)
    .execute()
}

/** How often the desk has asked since. */
export async function countModelRunsSince(
  db: Db,
  deskId: string,
  since: string,
) {
  const { runs } = await db
    .selectFrom('modelRun')
    .select((select) => select.fn.countAll<number>().as('runs'))
    .where('deskId', '=', deskId)
    .where('askedAt', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(runs)
}

export async function insertModelRun(tx: Tx, run: Insertable<ModelRunTable>) {
  await tx.insertInto('modelRun').values(run).execute()
}

/** Note what came of a run. Throws `StaleRow` if it does not wait any more. */
export async function endModelRun(
  tx: Tx,
  runId: string,
  changes: Updateable<ModelRunTable> & { state: 'answered' | 'failed' },
) {
  const { numUpdatedRows } = await tx
    .updateTable('modelRun')
    .set(changes)
    .where('id', '=', runId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(runId)
}

function selectRuns(db: Db, deskId: string, articleId: string) {
  return db
    .selectFrom('modelRun')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('articleId', '=', articleId)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
}
