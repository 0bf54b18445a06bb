import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely'
import { isPostgres } from './dialect.ts'

export type MigrationDb = Kysely<unknown>

/**
 * `key`, or `text`, `integer` or `bytes`, with `?` where it may be null and
 * `-> table` where it names a row of another table.
 */
type Column = string

/**
 * Create a table from one line a column; `uniques` are lists of columns. SQLite
 * is told to be as strict with types as PostgreSQL is.
 */
export async function createTable(
  db: MigrationDb,
  name: string,
  table: {
    columns: Record<string, Column>
    primaryKey?: string[]
    uniques?: string[][]
  },
) {
  let builder = db.schema.createTable(name)
  for (const [column, spec] of Object.entries(table.columns)) {
    builder = builder.addColumn(column, typeOf(db, spec), define(spec))
  }
  if (table.primaryKey) {
    builder = builder.addPrimaryKeyConstraint(
      `${name}_pk`,
      table.primaryKey as never[],
    )
  }
  for (const columns of table.uniques ?? []) {
    const constraint = `${name}_once_per_${columns.join('_')}`.slice(0, 63)
    builder = builder.addUniqueConstraint(constraint, columns as never[])
  }
  if (!isPostgres(db)) builder = builder.modifyEnd(sql`strict`)
  await builder.execute()
}

/** Create an index over `columns`; `where` makes it a partial unique one. */
export async function createIndex(
  db: MigrationDb,
  table: string,
  columns: string[],
) {
  const name = `${table}_by_${columns.join('_')}`.slice(0, 63)
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}

function typeOf(db: MigrationDb, spec: Column) {
  if (spec.startsWith('integer')) return 'integer' as const
  if (!spec.startsWith('bytes')) return 'text' as const
  return isPostgres(db) ? sql`bytea` : ('blob' as const)
}

function define(spec: Column) {
  const [, kind, optional, target] =
    /^(key|text|integer|bytes)(\?)?(?: -> (\w+))?$/.exec(spec) ?? []
  if (!kind) throw new Error(`Not a column: ${spec}`)
  return (column: ColumnDefinitionBuilder) => {
    let defined = kind === 'key' ? column.primaryKey() : column
    if (!optional) defined = defined.notNull()
    return target ? defined.references(`${target}.id`) : defined
  }
}
