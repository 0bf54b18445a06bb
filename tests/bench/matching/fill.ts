import { sql } from 'kysely'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { inTransaction, type Desk } from '#app/desk/desk.ts'
import { isPostgres } from '#db/dialect.ts'
import { inChunks } from '#db/in-chunks.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { refreshStatistics } from '#db/statistics.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson, NOW } from '#tests/make.ts'
import type { MatchingSet } from './clef.ts'

const AT_ONCE = 10_000

/** An empty desk in an empty store; what is measured is not the disk. */
export async function makeDeskOf(db: Db): Promise<Desk> {
  await migrate(db)
  await makeDeskRow(db)
  await makePerson(db, 'ana', ['editor'])
  return deskOf(db, 'ana')
}

/** Bring claims in as an import does; says how long rows and index took. */
export async function fill(
  desk: Desk,
  claims: Iterable<MatchingSet['claims'][number]>,
) {
  let rowsMs = 0
  let indexMs = 0
  for (const some of someAtOnce(claims)) {
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

function* someAtOnce<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** What a store does by itself after a while. */
export async function settle(db: Db) {
  if (isPostgres(db)) await sql`vacuum analyze`.execute(db)
  else await refreshStatistics(db)
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
