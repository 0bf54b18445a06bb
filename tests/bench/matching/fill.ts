import { sql } from 'kysely'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { inTransaction, type Desk } from '#app/desk/desk.ts'
import { isPostgres } from '#db/dialect.ts'
import { inChunks } from '#db/in-chunks.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson, NOW } from '#tests/make.ts'
import type { MatchingSet } from './clef.ts'

const AT_ONCE = 2000

export type Filled = { desk: Desk; rowsMs: number; indexMs: number }

/** An empty store of a desk, with these claims as reviews by others. */
export async function makeDeskOf(db: Db): Promise<Desk> {
  await migrate(db)
  await makeDeskRow(db)
  await makePerson(db, 'ana', ['editor'])
  return deskOf(db, 'ana')
}

/** Bring claims in as an import does; says how long rows and index took. */
export async function fill(desk: Desk, claims: MatchingSet['claims']) {
  let rowsMs = 0
  let indexMs = 0
  for (const some of inChunks(claims, AT_ONCE)) {
    await inTransaction(desk, async (desk) => {
      const rows = some.map(rowOf)
      const startedAt = performance.now()
      for (const few of inChunks(rows))
        await desk.tx.insertInto('importedReview').values(few).execute()
      const writtenAt = performance.now()
      await indexImported(desk, rows)
      rowsMs += writtenAt - startedAt
      indexMs += performance.now() - writtenAt
    })
  }
  return { rowsMs, indexMs }
}

/** What a store does by itself after a while. */
export async function settle(db: Db) {
  if (isPostgres(db)) await sql`vacuum analyze`.execute(db)
}

function rowOf({ id, claim, title }: MatchingSet['claims'][number]) {
  return {
    id: `imp_${id}`,
    deskId: DESK_ID,
    rawSha256: id,
    raw: '{}',
    mapped: JSON.stringify({ title }),
    findings: '[]',
    claimText: claim,
    claimantName: null,
    publisherName: 'Example Checks',
    verdictName: null,
    url: null,
    publishedOn: null,
    language: 'en',
    source: 'bench',
    importedAt: NOW,
    importedById: 'ana',
  }
}
