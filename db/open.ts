import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  type Dialect,
  type Driver,
} from 'kysely'
import pg from 'pg'
import { PooledAdapter } from './dialect.ts'
import type { Db, Schema } from './schema.ts'
import { withCachedStatements } from './statement-cache.ts'

/** Open the store that `url` names: a file path for SQLite, or postgres://… */
export function openDatabase(url: string): Db {
  return withDialect(
    isPostgresUrl(url) ? postgresDialect(url) : sqliteDialect(openFile(url)),
  )
}

/**
 * A second connection that only reads, for feeds and exports, so that they
 * never stall the desk. On PostgreSQL every connection may read beside others.
 */
export function openForReading(url: string): Db {
  if (isPostgresUrl(url)) return withDialect(postgresDialect(url))
  return withDialect(sqliteDialect(openFile(url, { readonly: true })))
}

/** The typed store over `dialect`; rows are snake_case, code is camelCase. */
export function withDialect(dialect: Dialect): Db {
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] })
}

/** SQLite over an open `file`, with its statements prepared once. */
export function sqliteDialect(file: Sqlite.Database): Dialect {
  return new ImmediateSqliteDialect({ database: withCachedStatements(file) })
}

/** PostgreSQL at `url`, through a pool of connections. */
export function postgresDialect(url: string): Dialect {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  return new PooledDialect(openPool(url))
}

/**
 * A connection that breaks while it is idle is replaced by the pool, and one that
 * breaks in use fails its query: neither may end the process.
 */
function openPool(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  const survive = () => {}
  pool.on('error', survive)
  pool.on('connect', (client) => client.on('error', survive))
  return pool
}

/** True if `url` names a PostgreSQL store. */
export function isPostgresUrl(url: string) {
  return /^postgres(ql)?:\/\//.test(url)
}

function openFile(url: string, options: Sqlite.Options = {}) {
  if (url !== ':memory:') mkdirSync(path.dirname(url), { recursive: true })
  const file = new Sqlite(url, { timeout: 5000, ...options })
  if (!options.readonly) file.pragma('journal_mode = wal')
  file.pragma('foreign_keys = on')
  return file
}

/**
 * Takes the write lock when a transaction begins. Kysely's plain `begin` takes
 * it at the first write, where SQLite may answer SQLITE_BUSY_SNAPSHOT without
 * waiting if another process wrote since the transaction first read.
 */
class ImmediateSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
}

class PooledDialect extends PostgresDialect {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super({ pool })
    this.#pool = pool
  }

  override createAdapter() {
    return new PooledAdapter(this.#pool)
  }
}
