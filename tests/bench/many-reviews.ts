import Sqlite from 'better-sqlite3'
import { canonicalContent } from '#app/core/review/content.ts'
import { makeContent } from '#app/core/review/make-content.ts'

const AT = '2022-01-01T00:00:00.000Z'

/**
 * Fill a seeded SQLite store up with published reviews, each with its content.
 * Their claims are not there: a feed does not ask for them.
 */
export function addReviews(
  storeFile: string,
  { from, until }: { from: number; until: number },
) {
  const store = new Sqlite(storeFile)
  store.pragma('foreign_keys = off')
  store.pragma('synchronous = off')
  const like = copier(store, 'review')
  const version = copier(store, 'review_version')
  store.transaction(() => {
    for (let at = from; at < until; at++) {
      const [id, slug] = [`rev_bench${at}`, `bench-${at}`]
      const content = canonicalContent(
        makeContent({ slug, firstPublishedAt: AT, publishedAt: AT }),
      )
      const claim_id = `clm_bench${at}`
      like({ id, slug, claim_id, current_version: 1, updated_at: AT })
      version({ id: `rvv_bench${at}`, review_id: id, number: 1, content })
    }
  })()
  store.pragma('wal_checkpoint(truncate)')
  store.close()
}

/** Inserts rows like the first published one of a table, with changes. */
function copier(store: Sqlite.Database, table: 'review' | 'review_version') {
  const state = table === 'review' ? "where state = 'published'" : ''
  const first = store
    .prepare(`select * from ${table} ${state} limit 1`)
    .get() as Record<string, unknown>
  const columns = Object.keys(first)
  const insert = store.prepare(
    `insert into ${table} (${columns.join(', ')})
     values (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  return (changes: Record<string, unknown>) => {
    insert.run({ ...first, ...changes })
  }
}
