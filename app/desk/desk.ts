import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '#app/core/people/roles.ts'
import type { Outside } from '#app/outside/outside.ts'
import type { Db, Tx } from '#db/schema.ts'
import { isConflict } from '#db/conflict.ts'
import type { Render } from './publication/render.ts'

/**
 * Everything a use case may touch: the store, whose desk it is, the person who
 * acts, the clock, new ids, the world outside, what turns content into pages, and
 * the site's own address.
 */
export type Desk = {
  db: Db
  deskId: string
  actor: Actor
  now: Date
  newId: (prefix: string) => string
  outside: Outside
  render: Render
  origin: string
}

/** The same desk inside one transaction. */
export type OpenDesk = Omit<Desk, 'db'> & { tx: Tx }

const ATTEMPTS = 20

/**
 * Run `work` in one serializable transaction, again from the start if another
 * writer won.
 *
 * `work` sees only `tx`: a query on the outer `db` from inside would wait
 * forever on SQLite and escape the transaction on PostgreSQL.
 */
export async function inTransaction<T>(
  { db, ...desk }: Desk,
  work: (desk: OpenDesk) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction().setIsolationLevel('serializable')
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction.execute((tx) => work({ ...desk, tx }))
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
      await wait(attempt * 10)
    }
  }
}
