import { sql } from 'kysely'
import { isPostgres } from '#db/dialect.ts'
import type { Db } from '#db/schema.ts'

/** Lift the store's own guard, as whoever holds its file or password could. */
export async function dropGuards(db: Db, tables: readonly string[]) {
  for (const table of tables) {
    if (isPostgres(db)) {
      const trigger = sql.id(`${table}_forbids_change`)
      await sql`drop trigger ${trigger} on ${sql.id(table)}`.execute(db)
      continue
    }
    for (const change of ['update', 'delete'])
      await sql`drop trigger ${sql.id(`${table}_forbids_${change}`)}`.execute(
        db,
      )
  }
}
