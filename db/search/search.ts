import { sql } from 'kysely'
import { isPostgres } from '../dialect.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import { deletePostings, insertPostings, termsOf } from './postings.ts'

/** What can be searched; each has an index of its own. */
export const SEARCHED = ['claim', 'review', 'imported'] as const
export type Searched = (typeof SEARCHED)[number]

export type SearchDocument = {
  subjectId: string
  deskId: string
  /** What a list is searched by. */
  words: string
  /** What other texts are matched with: the claim, and how else it is put. */
  says: readonly (string | null)[]
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

const ROWS_MAX = 1000

/** Put `document` into the index of `noun`, in place of what was there. */
export async function indexWords(
  tx: Tx,
  noun: Searched,
  document: SearchDocument,
) {
  await unindexWords(tx, noun, document.subjectId)
  await indexNew(tx, noun, [document])
}

/** Put documents that are not in it yet into the index of `noun`, many at once. */
export async function indexNew(
  tx: Tx,
  noun: Searched,
  documents: readonly SearchDocument[],
) {
  for (const some of inChunks(documents, ROWS_MAX))
    await insertDocuments(tx, noun, some)
}

async function insertDocuments(
  tx: Tx,
  noun: Searched,
  documents: readonly SearchDocument[],
) {
  const rows = documents.map((each) => ({ ...each, terms: termsOf(each.says) }))
  const seqs = isPostgres(tx)
    ? await insertOnPostgres(tx, noun, rows)
    : await insertOnSqlite(tx, noun, rows)
  const placed = rows.map(({ deskId, subjectId, terms }) => ({
    space: { deskId, noun },
    seq: seqs.get(subjectId)!,
    terms,
  }))
  await insertPostings(tx, placed)
}

/** Take a document out of the index of `noun`. */
export async function unindexWords(tx: Tx, noun: Searched, subjectId: string) {
  const table = sql.id(`search_${noun}`)
  await deletePostings(tx, noun, subjectId)
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

type Row = SearchDocument & { terms: string }
type Seqs = ReadonlyMap<string, number>

async function insertOnPostgres(
  tx: Tx,
  noun: Searched,
  documents: readonly Row[],
): Promise<Seqs> {
  const rows = documents.map(
    ({ subjectId, deskId, words, terms }) =>
      sql`(${subjectId}, ${deskId}, to_tsvector('english', ${words}), ${terms})`,
  )
  const inserted = await sql<SearchHit>`
    insert into ${sql.id(`search_${noun}`)} (subject_id, desk_id, words, terms)
    values ${sql.join(rows)} returning subject_id as "subjectId", seq
  `.execute(tx)
  return seqsOf(inserted.rows)
}

async function insertOnSqlite(
  tx: Tx,
  noun: Searched,
  documents: readonly Row[],
): Promise<Seqs> {
  const rows = documents.map(
    ({ subjectId, deskId, terms }) => sql`(${subjectId}, ${deskId}, ${terms})`,
  )
  const inserted = await sql<SearchHit>`
    insert into ${sql.id(`search_${noun}`)} (subject_id, desk_id, terms)
    values ${sql.join(rows)} returning subject_id as "subjectId", seq
  `.execute(tx)
  const seqs = seqsOf(inserted.rows)
  const words = documents.map(
    (each) => sql`(${seqs.get(each.subjectId)!}, ${each.words})`,
  )
  await sql`
    insert into ${sql.id(`search_${noun}_words`)} (rowid, words)
    values ${sql.join(words)}
  `.execute(tx)
  return seqs
}

function seqsOf(hits: readonly SearchHit[]): Seqs {
  return new Map(hits.map(({ subjectId, seq }) => [subjectId, seq]))
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
