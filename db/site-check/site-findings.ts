import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import type { Level } from '#app/core/review/rules/rule-table.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import type {
  SiteCheckFindingTable,
  SiteCheckPageTable,
} from '../schema/site-check.ts'

export type SiteCheckFinding = Selectable<SiteCheckFindingTable>
export type SiteCheckPage = Selectable<SiteCheckPageTable>

export async function insertCheckedPages(
  tx: Tx,
  pages: Insertable<SiteCheckPageTable>[],
) {
  if (pages.length) await tx.insertInto('siteCheckPage').values(pages).execute()
}

export async function insertSiteFindings(
  tx: Tx,
  findings: Insertable<SiteCheckFindingTable>[],
) {
  for (const rows of inChunks(findings))
    await tx.insertInto('siteCheckFinding').values(rows).execute()
}

/** What a page says of itself that no other page of the site may say. */
export type SharedColumn = 'url' | 'markupId' | 'claimKey'

/** The checked pages that say the same as another one in `column`. */
export async function listSharedPages(
  db: Db,
  siteCheckId: string,
  { column, limit }: { column: SharedColumn; limit: number },
): Promise<SiteCheckPage[]> {
  const shared = await db
    .selectFrom('siteCheckPage')
    .select(`${column} as value`)
    .where('siteCheckId', '=', siteCheckId)
    .where(column, 'is not', null)
    .groupBy(column)
    .having((having) => having.fn.countAll(), '>', 1)
    .limit(limit)
    .execute()
  const values = shared.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return []
  return db
    .selectFrom('siteCheckPage')
    .selectAll()
    .where('siteCheckId', '=', siteCheckId)
    .where(column, 'in', values)
    .orderBy(column)
    .orderBy('path')
    .limit(limit)
    .execute()
}

export async function deleteCheckedPages(tx: Tx, siteCheckId: string) {
  await tx
    .deleteFrom('siteCheckPage')
    .where('siteCheckId', '=', siteCheckId)
    .execute()
}

export type FindingCursor = readonly [page: string, id: string]

/** What a check found at one level, page by page. */
export function listSiteFindings(
  db: Db,
  siteCheckId: string,
  {
    level,
    after,
    limit,
  }: { level: Level; after?: FindingCursor | undefined; limit: number },
): Promise<SiteCheckFinding[]> {
  let query = db
    .selectFrom('siteCheckFinding')
    .selectAll()
    .where('siteCheckId', '=', siteCheckId)
    .where('level', '=', level)
    .orderBy('page')
    .orderBy('id')
    .limit(limit)
  if (after) {
    const keys = sql.join([sql.ref('page'), sql.ref('id')])
    query = query.where(sql<SqlBool>`(${keys}) > (${after[0]}, ${after[1]})`)
  }
  return query.execute()
}
