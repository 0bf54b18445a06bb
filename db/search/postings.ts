import { sql } from 'kysely'
import { matchTerms } from '#app/core/matching/match-terms.ts'
import { termKey, type TermSpace } from '#app/core/matching/term-key.ts'
import type { Tx } from '../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { numberTable, pairTable } from './listed.ts'
import type { Searched } from './search.ts'

/** The stems of everything that a document says, as it is scored by. */
export function termsOf(says: readonly (string | null)[]) {
  return says
    .flatMap((text) => (text ? matchTerms(text) : []))
    .map(({ stem }) => stem)
    .join(' ')
}

/** The stems back from what `termsOf` made. */
export function splitTerms(terms: string) {
  return terms === '' ? [] : terms.split(' ')
}

type Placed = { space: TermSpace; seq: number; terms: string }

const POSTINGS_MAX = 20_000

/** Let documents be found by each of their terms. */
export async function insertPostings(tx: Tx, placed: readonly Placed[]) {
  const pairs = placed
    .flatMap(({ space, seq, terms }) =>
      keysOf(space, terms).map((key) => [key, seq] as const),
    )
    .toSorted(([one], [other]) => one - other)
  for (const some of inChunks(pairs, POSTINGS_MAX)) {
    await sql`
      insert into search_posting (term, seq) ${pairTable(tx, some)}
    `.execute(tx)
  }
}

/** Take a document’s postings away, by the terms that are kept beside it. */
export async function deletePostings(
  tx: Tx,
  noun: Searched,
  subjectId: string,
) {
  const { rows } = await sql<{ seq: number; deskId: string; terms: string }>`
    select seq, desk_id as "deskId", terms from ${sql.id(`search_${noun}`)}
    where subject_id = ${subjectId} and terms is not null
  `.execute(tx)
  for (const { seq, deskId, terms } of rows) {
    const keys = keysOf({ deskId, noun }, terms)
    await sql`
      delete from search_posting where seq = ${seq}
        and term in (select number from ${numberTable(tx, keys)} as keys)
    `.execute(tx)
  }
}

/** Each once, also where two terms have the same key. */
function keysOf(space: TermSpace, terms: string) {
  const stems = new Set(splitTerms(terms))
  return [...new Set([...stems].map((stem) => termKey(space, stem)))]
}
