import { measureEngine } from './measure-engine.ts'
import { measureFeed } from './measure-feed.ts'
import { measureImport } from './measure-import.ts'
import { measureLog } from './measure-log.ts'
import { measureLists } from './measure-lists.ts'
import { measurePages } from './measure-pages.ts'
import { measurePointReads } from './measure-reads.ts'
import { tableOf, type Figure } from './figures.ts'
import { readClef } from './matching/clef.ts'
import { measureMatching } from './matching/measure-matching.ts'
import { postgresStores, sqliteStores, type StoreMaker } from './stores.ts'

const figures: Figure[] = []

const sqlite = await sqliteStores()
try {
  const file = await sqlite.make('desk')
  say('pages, against a bare node:http server on the same store')
  figures.push(...(await measurePages(file)))
  say('the engine, and point reads')
  figures.push(measureEngine(), await measurePointReads(file))
  say('the whole feed of few and of many reviews')
  figures.push(...(await measureFeed(file)))
  say('an import of many records')
  figures.push(...(await measureImport(sqlite)))
  say('lists of few and of many claims on SQLite')
  figures.push(...(await measureLists(sqlite)))
  say('the record of versions on SQLite')
  figures.push(...(await measureLog(sqlite)))
  say('matching on SQLite')
  figures.push(...(await matchingFigures(sqlite)))
} finally {
  await sqlite.stop()
}

const postgres = await postgresStores()
if (postgres) {
  try {
    say('the same on PostgreSQL')
    figures.push(...(await measureImport(postgres)))
    figures.push(...(await measureLists(postgres)))
    figures.push(...(await measureLog(postgres)))
    figures.push(...(await matchingFigures(postgres)))
  } finally {
    await postgres.stop()
  }
} else {
  say('no PostgreSQL server was found: its lists are skipped')
}

process.stdout.write(`\n${tableOf(figures)}`)
const missed = figures.filter(({ reach }) => reach && !reach.isReached)
if (missed.length > 0) {
  process.stdout.write(`\n${missed.length} not reached\n`)
  process.exitCode = 1
}

async function matchingFigures(store: StoreMaker) {
  const set = readClef('dev')
  if (set) return measureMatching(store, set)
  say('nothing of matching: its data is not here, see docs/matching.md')
  return []
}

function say(what: string) {
  process.stderr.write(`Measuring ${what} …\n`)
}
