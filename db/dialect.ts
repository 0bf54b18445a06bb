import { PostgresAdapter, type Kysely } from 'kysely'

/** True if `db` speaks PostgreSQL; asked only where the two stores differ. */
export function isPostgres(db: Pick<Kysely<unknown>, 'getExecutor'>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
