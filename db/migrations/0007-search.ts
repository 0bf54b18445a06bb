import { createSearch } from '../search/create.ts'
import { SEARCHED } from '../search/search.ts'
import type { MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  for (const noun of SEARCHED) await createSearch(db, noun)
}
