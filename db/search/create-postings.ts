import { sql } from 'kysely'
import { isPostgres } from '../dialect.ts'
import type { MigrationDb } from '../create-table.ts'
import { SEARCHED } from './search.ts'

/**
 * The postings of matching: which documents hold a term, newest last. `terms`
 * beside a document is what it is scored by, null until it is indexed so.
 */
export async function createPostings(db: MigrationDb) {
  const organised = isPostgres(db) ? sql`` : sql`strict, without rowid`
  await sql`
    create table search_posting (
      term integer not null,
      seq integer not null,
      constraint search_posting_pk primary key (term, seq)
    ) ${organised}
  `.execute(db)
  for (const noun of SEARCHED) {
    const table = sql.id(`search_${noun}`)
    await sql`alter table ${table} add column terms text`.execute(db)
    await sql`
      create index ${sql.id(`search_${noun}_unindexed`)} on ${table} (seq)
      where terms is null
    `.execute(db)
  }
}
