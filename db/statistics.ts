import { sql } from 'kysely'
import { isPostgres } from './dialect.ts'
import type { Db } from './schema.ts'

/**
 * Let the store count anew what has grown, so that it chooses the index that
 * finds least. PostgreSQL does so by itself; SQLite knows nothing until asked,
 * and would read by desk, which all rows share.
 */
export async function refreshStatistics(db: Db) {
  if (!isPostgres(db)) await sql`pragma optimize = 0x10002`.execute(db)
}
