import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

const MOST = 500

/**
 * `file` for Kysely, which prepares each statement anew. Keeps the statements
 * used last; the oldest leave first.
 */
export function withCachedStatements(file: Sqlite.Database): SqliteDatabase {
  const cached = new Map<string, Sqlite.Statement>()
  return {
    prepare(sql) {
      const statement = cached.get(sql) ?? file.prepare(sql)
      cached.delete(sql)
      cached.set(sql, statement)
      if (cached.size > MOST) cached.delete(cached.keys().next().value!)
      return statement as ReturnType<SqliteDatabase['prepare']>
    },
    close: () => void file.close(),
  }
}
