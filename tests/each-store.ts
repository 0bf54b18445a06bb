import { afterAll, afterEach, beforeEach, describe, inject } from 'vitest'
import { openDatabase } from '#db/open.ts'
import type { Db } from '#db/schema.ts'
import {
  copyPostgres,
  copySqlite,
  type StoreCopy,
} from './stores/copy-store.ts'
import type { StoreTemplates } from './stores/global-setup.ts'

const templates = inject('storeTemplates')
const stores = Object.keys(templates) as (keyof StoreTemplates)[]

/**
 * Run the same tests on every store in TEST_STORES. Each test has a migrated,
 * empty store of its own, which `db()` gives in tests and in `beforeEach`;
 * `url()` opens it a second time.
 */
export function eachStore(
  subject: string,
  tests: (db: () => Db, url: () => string) => void,
) {
  describe.each(stores)(`${subject} on %s`, (store) => {
    let copy: StoreCopy
    let db: Db
    const removals: Promise<void>[] = []
    beforeEach(async () => {
      copy = await copyOf(store)
      db = openDatabase(copy.url)
    })
    afterEach(async () => {
      await db.destroy()
      removals.push(copy.remove())
    })
    afterAll(() => Promise.all(removals))
    tests(
      () => db,
      () => copy.url,
    )
  })
}

function copyOf(store: keyof StoreTemplates) {
  return store === 'sqlite'
    ? copySqlite(templates.sqlite!)
    : copyPostgres(templates.postgres!)
}
