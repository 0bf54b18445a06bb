import { sql } from 'kysely'
import { isPostgres } from '../dialect.ts'
import type { Db, Tx } from '../schema.ts'

/** What can be searched; each has an index of its own. */
export const SEARCHED = ['claim', 'review', 'imported'] as const
export type Searched = (typeof SEARCHED)[number]

export type SearchDocument = {
  subjectId: string
  deskId: string
  words: string
}

/** A hit. `seq` grows with every indexing, so that newest comes first. */
export type SearchHit = { subjectId: string; seq: number }

export type SearchRequest = {
  deskId: string
  /** Every one must occur. */
  terms: readonly string[]
  limit: number
  /** Only hits indexed before this one. */
  beforeSeq?: number | undefined
}

/** Put `document` into the index of `noun`, in place of what was there. */
export async function indexWords(
  tx: Tx,
  noun: Searched,
  document: SearchDocument,
) {
  await unindexWords(tx, noun, document.subjectId)
  if (isPostgres(tx)) await insertOnPostgres(tx, noun, document)
  else await insertOnSqlite(tx, noun, document)
}

/** Take a document out of the index of `noun`. */
export async function unindexWords(tx: Tx, noun: Searched, subjectId: string) {
  const table = sql.id(`search_${noun}`)
  if (!isPostgres(tx)) {
    await sql`
      delete from ${sql.id(`search_${noun}_words`)} where rowid in
        (select seq from ${table} where subject_id = ${subjectId})
    `.execute(tx)
  }
  await sql`delete from ${table} where subject_id = ${subjectId}`.execute(tx)
}

/** The newest documents of `noun` that hold every term, newest first. */
export async function findMatches(
  db: Db,
  noun: Searched,
  request: SearchRequest,
): Promise<SearchHit[]> {
  if (request.terms.length === 0) return []
  const matching = isPostgres(db)
    ? matchingOnPostgres(noun, request)
    : matchingOnSqlite(noun, request)
  const { rows } = await matching.execute(db)
  return rows
}

async function insertOnPostgres(
  tx: Tx,
  noun: Searched,
  { subjectId, deskId, words }: SearchDocument,
) {
  await sql`
    insert into ${sql.id(`search_${noun}`)} (subject_id, desk_id, words)
    values (${subjectId}, ${deskId}, to_tsvector('english', ${words}))
  `.execute(tx)
}

async function insertOnSqlite(
  tx: Tx,
  noun: Searched,
  { subjectId, deskId, words }: SearchDocument,
) {
  const table = sql.id(`search_${noun}`)
  await sql`
    insert into ${table} (subject_id, desk_id) values (${subjectId}, ${deskId})
  `.execute(tx)
  await sql`
    insert into ${sql.id(`search_${noun}_words`)} (rowid, words)
    select seq, ${words} from ${table} where subject_id = ${subjectId}
  `.execute(tx)
}

function matchingOnPostgres(noun: Searched, request: SearchRequest) {
  const { deskId, terms, limit, beforeSeq = Number.MAX_SAFE_INTEGER } = request
  return sql<SearchHit>`
    select subject_id as "subjectId", seq from ${sql.id(`search_${noun}`)}
    where words @@ plainto_tsquery('english', ${terms.join(' ')})
      and desk_id = ${deskId} and seq < ${beforeSeq}
    order by seq desc limit ${limit}
  `
}

function matchingOnSqlite(noun: Searched, request: SearchRequest) {
  const { deskId, terms, limit, beforeSeq = Number.MAX_SAFE_INTEGER } = request
  const words = sql.id(`search_${noun}_words`)
  const query = terms.map((term) => `"${term}"`).join(' AND ')
  return sql<SearchHit>`
    select d.subject_id as "subjectId", d.seq
    from ${words} join ${sql.id(`search_${noun}`)} as d on d.seq = ${words}.rowid
    where ${words} match ${query}
      and d.desk_id = ${deskId} and ${words}.rowid < ${beforeSeq}
    order by ${words}.rowid desc limit ${limit}
  `
}
