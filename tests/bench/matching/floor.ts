import { sql } from 'kysely'
import { isPostgres } from '#db/dialect.ts'
import { inChunks } from '#db/in-chunks.ts'
import type { Db } from '#db/schema.ts'
import type { MatchingSet } from './clef.ts'

/** The store's own full text over the same claims: what ours is measured against. */
export async function makeFloor(db: Db, claims: MatchingSet['claims']) {
  await (
    isPostgres(db)
      ? sql`create table floor (id text, words tsvector)`
      : sql`create virtual table floor using fts5(id unindexed, words)`
  ).execute(db)
  for (const some of inChunks(claims)) {
    const rows = some.map(({ id, claim, title }) => {
      const words = `${claim} ${title}`
      return isPostgres(db)
        ? sql`(${id}, to_tsvector('simple', ${words}))`
        : sql`(${id}, ${words})`
    })
    await sql`insert into floor (id, words) values ${sql.join(rows)}`.execute(
      db,
    )
  }
  if (isPostgres(db))
    await sql`create index floor_words on floor using gin (words)`.execute(db)
}

/** The five that the store itself ranks highest for any word of `text`. */
export async function askFloor(db: Db, text: string) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const distinct = [...new Set(words)]
  const ranked = isPostgres(db)
    ? sql<{ id: string }>`
        select id from floor,
          to_tsquery('simple', ${distinct.join(' | ')}) as asked
        where words @@ asked order by ts_rank(words, asked, 1) desc limit 5`
    : sql<{ id: string }>`
        select id from floor
        where floor match ${distinct.map((word) => `"${word}"`).join(' OR ')}
        order by rank limit 5`
  const { rows } = await ranked.execute(db)
  return rows.map(({ id }) => id)
}
