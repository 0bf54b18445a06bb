import { PostgresAdapter, type Kysely } from 'kysely'
import type { Pool } from 'pg'

type Store = Pick<Kysely<unknown>, 'getExecutor'>

/** True if `db` speaks PostgreSQL; asked only where the two stores differ. */
export function isPostgres(db: Store) {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** Knows the pool of its store, for what must listen on a connection. */
export class PooledAdapter extends PostgresAdapter {
  readonly pool: Pool

  constructor(pool: Pool) {
    super()
    this.pool = pool
  }
}

/** The connections behind a PostgreSQL store. */
export function poolOf(db: Store): Pool {
  const { adapter } = db.getExecutor()
  if (adapter instanceof PooledAdapter) return adapter.pool
  throw new Error('Not a store on PostgreSQL')
}
