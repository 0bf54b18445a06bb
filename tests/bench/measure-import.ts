import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { runImport } from '#app/desk/imports/run-import.ts'
import { openImport } from '#app/desk/imports/start-import.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'
import { atLeast, perSecond, type Figure } from './figures.ts'
import type { StoreMaker } from './stores.ts'

/** BENCH_IMPORT=100000 takes the whole number, which takes a minute or more. */
const RECORDS = Number(process.env.BENCH_IMPORT ?? 10_000)
const PIECE = 500

/**
 * Others' reviews taken in, checked and indexed, against bare inserts of the same
 * rows by one prepared statement into a table without an index.
 */
export async function measureImport(stores: StoreMaker): Promise<Figure[]> {
  const file = await stores.make('import')
  const db = openDatabase(file)
  await migrate(db)
  await makeDeskRow(db)
  await makePerson(db, 'eve', ['editor'])
  const desk = await deskOf(db, 'eve')
  const source = { source: 'bench.ndjson', sourceBytes: null }
  const opened = await openImport(desk, source)
  if (!opened.ok) throw new Error(opened.refusal)

  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const startedAt = performance.now()
  const run = await runImport(desk, opened.value.runId, {
    read: () => manyRecords(),
    report() {
      most = Math.max(most, process.memoryUsage().rss)
    },
  })
  const seconds = (performance.now() - startedAt) / 1000
  await db.destroy()
  if (run?.fresh !== RECORDS) throw new Error(`took in ${run?.fresh}`)

  const ours = RECORDS / seconds
  const bare = await stores.make('bare')
  const isSqlite = stores.name === 'SQLite'
  const floor = await (isSqlite ? bareInserts(bare) : barePostgres(bare))
  const megabytes = Math.round((most - before) / 1_000_000)
  return [
    {
      what: `import of ${RECORDS.toLocaleString('en')} records, ${stores.name}`,
      ours: `${perSecond(ours)}, +${megabytes} MB`,
      against: `bare inserts ${perSecond(floor)}`,
      ratio: ours / floor,
      reach: atLeast(0.005, ours / floor),
    },
  ]
}

async function bareInserts(file: string) {
  const store = new Sqlite(file)
  store.pragma('journal_mode = wal')
  store.exec('create table record (hash text, raw text)')
  const insert = store.prepare('insert into record values (?, ?)')
  const startedAt = performance.now()
  for (let at = 0; at < RECORDS; at += PIECE) {
    store.exec('begin immediate')
    for (let number = at; number < at + PIECE; number++) {
      const raw = recordOf(number)
      insert.run(createHash('sha256').update(raw).digest('hex'), raw)
    }
    store.exec('commit')
  }
  const seconds = (performance.now() - startedAt) / 1000
  store.close()
  return RECORDS / seconds
}

async function barePostgres(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('create table record (hash text, raw text)')
  const text = 'insert into record values ($1, $2)'
  const startedAt = performance.now()
  for (let at = 0; at < RECORDS; at += PIECE) {
    await client.query('begin')
    for (let number = at; number < at + PIECE; number++) {
      const raw = recordOf(number)
      const hash = createHash('sha256').update(raw).digest('hex')
      await client.query({ name: 'insert', text, values: [hash, raw] })
    }
    await client.query('commit')
  }
  const seconds = (performance.now() - startedAt) / 1000
  await client.end()
  return RECORDS / seconds
}

async function* manyRecords() {
  for (let at = 0; at < RECORDS; at += PIECE) {
    const lines = Array.from({ length: PIECE }, (_, index) =>
      recordOf(at + index),
    )
    yield new TextEncoder().encode(`${lines.join('\n')}\n`)
  }
}

const WORDS =
  'river city minister budget school harbour vaccine bridge union tax court film storm energy'.split(
    ' ',
  )

/** Synthetic, and like what publishers write in size and shape. */
function recordOf(number: number) {
  const word = (step: number) => WORDS[(number * step + step) % WORDS.length]
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `https://desk${number % 40}.example.org/checks/${number}`,
    datePublished: '2022-01-03',
    claimReviewed: `The ${word(3)} of the ${word(5)} cost ${number} million in the year of the ${word(7)}`,
    author: { '@type': 'Organization', name: `Desk ${number % 40}` },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: `Speaker ${number % 900}` },
      datePublished: '2022-01-01',
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: '1',
      alternateName: 'False',
    },
  })
}
