import { sql } from 'kysely'
import { SEARCHED } from '#db/search/search.ts'
import type { Db } from '#db/schema.ts'

/** A store as it was before texts were matched: searched by words alone. */
export async function forgetTerms(db: Db) {
  await sql`delete from search_posting`.execute(db)
  for (const noun of SEARCHED)
    await sql`update ${sql.id(`search_${noun}`)} set terms = null`.execute(db)
}
