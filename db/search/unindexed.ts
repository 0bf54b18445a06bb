import { sql } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import { insertPostings, termsOf } from './postings.ts'
import type { Searched } from './search.ts'

/** A document that is searched but not matched yet. */
export type Unindexed = { seq: number; subjectId: string; deskId: string }

/** Some documents that were indexed before matching was. */
export async function listUnindexed(
  db: Db,
  noun: Searched,
  limit: number,
): Promise<Unindexed[]> {
  const { rows } = await sql<Unindexed>`
    select seq, subject_id as "subjectId", desk_id as "deskId"
    from ${sql.id(`search_${noun}`)}
    where terms is null order by seq limit ${limit}
  `.execute(db)
  return rows
}

/** Let a document that is searched be matched too. */
export async function addTerms(
  tx: Tx,
  noun: Searched,
  { seq, deskId, says }: Unindexed & { says: readonly (string | null)[] },
) {
  const terms = termsOf(says)
  await sql`
    update ${sql.id(`search_${noun}`)} set terms = ${terms} where seq = ${seq}
  `.execute(tx)
  await insertPostings(tx, [{ space: { deskId, noun }, seq, terms }])
}
