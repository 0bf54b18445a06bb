import { sql } from 'kysely'
import { isPostgres } from '../dialect.ts'
import type { MigrationDb } from '../create-table.ts'
import type { Searched } from './search.ts'

/** Make the full-text index of one noun: FTS5 on SQLite, tsvector on PostgreSQL. */
export async function createSearch(db: MigrationDb, noun: Searched) {
  const table = sql.id(`search_${noun}`)
  if (isPostgres(db)) {
    await sql`
      create table ${table} (
        seq bigint generated always as identity primary key,
        subject_id text not null unique,
        desk_id text not null,
        words tsvector not null
      )
    `.execute(db)
    await sql`
      create index ${sql.id(`search_${noun}_words`)} on ${table} using gin (words)
    `.execute(db)
    return
  }
  await sql`
    create table ${table} (
      seq integer primary key autoincrement,
      subject_id text not null unique,
      desk_id text not null
    )
  `.execute(db)
  await sql`
    create virtual table ${sql.id(`search_${noun}_words`)} using fts5 (
      words, content = '', contentless_delete = 1,
      tokenize = 'porter unicode61 remove_diacritics 2'
    )
  `.execute(db)
}
