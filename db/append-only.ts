import { sql } from 'kysely'
import { isPostgres } from './dialect.ts'
import type { MigrationDb } from './create-table.ts'

/** Make the store itself refuse to change or remove a row of `table`. */
export async function forbidChanges(db: MigrationDb, table: string) {
  if (isPostgres(db)) await forbidOnPostgres(db, table)
  else await forbidOnSqlite(db, table)
}

async function forbidOnSqlite(db: MigrationDb, table: string) {
  for (const change of ['update', 'delete']) {
    await sql`
      create trigger ${sql.id(`${table}_forbids_${change}`)}
      before ${sql.raw(change)} on ${sql.id(table)}
      begin
        select raise(abort, ${sql.lit(`${table} is append-only`)});
      end
    `.execute(db)
  }
}

async function forbidOnPostgres(db: MigrationDb, table: string) {
  await sql`
    create or replace function refuse_change() returns trigger as $$
    begin
      raise exception '% is append-only', tg_table_name;
    end
    $$ language plpgsql
  `.execute(db)
  await sql`
    create trigger ${sql.id(`${table}_forbids_change`)}
    before update or delete or truncate on ${sql.id(table)}
    execute function refuse_change()
  `.execute(db)
}
