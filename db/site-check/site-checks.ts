import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { SiteCheckTable } from '../schema/site-check.ts'

export type SiteCheck = Selectable<SiteCheckTable>

export async function insertSiteCheck(
  tx: Tx,
  check: Insertable<SiteCheckTable>,
) {
  await tx.insertInto('siteCheck').values(check).execute()
}

export function findSiteCheck(
  db: Db,
  deskId: string,
  siteCheckId: string,
): Promise<SiteCheck | undefined> {
  return db
    .selectFrom('siteCheck')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', siteCheckId)
    .executeTakeFirst()
}

/** Throws `StaleRow` if another process went on with the check since. */
export async function updateSiteCheck(
  tx: Tx,
  { id, version }: Pick<SiteCheck, 'id' | 'version'>,
  changes: Partial<Omit<SiteCheck, 'id' | 'deskId' | 'version'>>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('siteCheck')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

/** The checks of the desk's site, newest first, with who began each. */
export function listSiteChecks(
  db: Db,
  deskId: string,
  {
    before,
    limit,
  }: { before?: readonly [string, string] | undefined; limit: number },
) {
  let query = db
    .selectFrom('siteCheck')
    .leftJoin('person', 'person.id', 'siteCheck.startedById')
    .selectAll('siteCheck')
    .select('person.name as startedByName')
    .where('siteCheck.deskId', '=', deskId)
    .orderBy('siteCheck.startedAt', 'desc')
    .orderBy('siteCheck.id', 'desc')
    .limit(limit)
  if (before) {
    const keys = sql.join([
      sql.ref('siteCheck.startedAt'),
      sql.ref('siteCheck.id'),
    ])
    query = query.where(sql<SqlBool>`(${keys}) < (${before[0]}, ${before[1]})`)
  }
  return query.execute()
}

/** A check that was under way at or after `since`. */
export function findRunningCheck(db: Db, deskId: string, since: string) {
  return db
    .selectFrom('siteCheck')
    .select('id')
    .where('deskId', '=', deskId)
    .where('finishedAt', 'is', null)
    .where('progressAt', '>=', since)
    .executeTakeFirst()
}

/** The last check that came to its end. */
export function findLastFinished(
  db: Db,
  deskId: string,
): Promise<SiteCheck | undefined> {
  return db
    .selectFrom('siteCheck')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('finishedAt', 'is not', null)
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Drop a check with all that it found. */
export async function deleteSiteCheck(tx: Tx, siteCheckId: string) {
  await tx
    .deleteFrom('siteCheckPage')
    .where('siteCheckId', '=', siteCheckId)
    .execute()
  await tx
    .deleteFrom('siteCheckFinding')
    .where('siteCheckId', '=', siteCheckId)
    .execute()
  await tx.deleteFrom('siteCheck').where('id', '=', siteCheckId).execute()
}

/** How many reviews the desk ever published. */
export async function countReviews(db: Db, deskId: string) {
  const { count } = await db
    .selectFrom('review')
    .select((select) => select.fn.countAll<number | string>().as('count'))
    .where('deskId', '=', deskId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
