import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { startBuiltServer } from '#tests/built-server.ts'
import { atLeast, median, type Figure } from './figures.ts'
import { addReviews } from './many-reviews.ts'

const FEW = 10_000
const MANY = 100_000
const ROUNDS = 2
const MB = 1024 * 1024
/** What ten times as many reviews may take more, garbage and all. */
const MOST_MORE_MB = 64

/** How fast the whole feed of a seeded store goes out, and what memory it takes. */
export async function measureFeed(storeFile: string): Promise<Figure[]> {
  addReviews(storeFile, { from: 0, until: FEW })
  const few = await openFeed(storeFile)
  const fewMb = await peakOf(few)
  await few.stop()
  addReviews(storeFile, { from: FEW, until: MANY })
  const many = await openFeed(storeFile)
  const manyMb = await peakOf(many)
  const speed = await speedOf(many)
  await many.stop()
  return [speed, memoryFigure({ few: fewMb, many: manyMb })]
}

type Feed = Awaited<ReturnType<typeof openFeed>>

/** Another ORIGIN than the store's would have the pages of all made anew. */
async function openFeed(storeFile: string) {
  const store = new Sqlite(storeFile, { readonly: true })
  const { origin } = store
    .prepare('select site_origin as origin from rendering limit 1')
    .get() as { origin: string }
  store.close()
  const server = await startBuiltServer(storeFile, { ORIGIN: origin })
  return { storeFile, ...server, url: `${server.origin}/feed.json` }
}

async function speedOf({ url, storeFile }: Feed): Promise<Figure> {
  await keepBytes(url, storeFile)
  const floor = await startFloor(storeFile)
  const rounds: { ours: number; floor: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await rateOf(url), floor: await rateOf(floor.url) })
  floor.stop()
  const ratio = median(rounds.map(({ ours, floor }) => ours / floor))
  return {
    what: `the whole feed of ${MANY.toLocaleString('en')} reviews`,
    ours: perSecond(median(rounds.map(({ ours }) => ours))),
    against: `floor ${perSecond(median(rounds.map(({ floor }) => floor)))}`,
    ratio,
    reach: atLeast(0.1, ratio),
  }
}

function perSecond(rate: number) {
  return `${(rate / MB).toFixed(0)} MB/s`
}

/** Bytes a second of one whole download. */
async function rateOf(url: string) {
  const startedAt = performance.now()
  let bytes = 0
  for await (const piece of await open(url)) bytes += piece.length
  return (bytes * 1000) / (performance.now() - startedAt)
}

async function open(url: string) {
  const [answer] = (await once(get(url), 'response')) as [IncomingMessage]
  return answer as AsyncIterable<Buffer>
}

/** What the server sends, a row a piece, for the floor to send again. */
async function keepBytes(url: string, storeFile: string) {
  const store = new Sqlite(storeFile)
  store.exec('create table bench_feed (n integer primary key, bytes blob)')
  const keep = store.prepare('insert into bench_feed (bytes) values (?)')
  store.exec('begin')
  for await (const piece of await open(url))
    for (let at = 0; at < piece.length; at += 2048)
      keep.run(piece.subarray(at, at + 2048))
  store.exec('commit')
  store.close()
}

async function startFloor(storeFile: string) {
  const script = new URL('feed-floor.ts', import.meta.url)
  const child = fork(script, [storeFile])
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.disconnect() }
}

/** The most memory the server held while it sent the feed, in MB. */
async function peakOf({ url, pid }: Feed) {
  const sizes: Promise<number>[] = []
  const watch = setInterval(() => sizes.push(residentMb(pid)), 100)
  await rateOf(url)
  clearInterval(watch)
  return Math.max(...(await Promise.all(sizes)))
}

const run = promisify(execFile)

async function residentMb(pid: number) {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1024
}

function memoryFigure({ few, many }: { few: number; many: number }): Figure {
  return {
    what: 'memory while the feed is sent',
    ours: `${many.toFixed(0)} MB at ${MANY.toLocaleString('en')} reviews`,
    against: `${few.toFixed(0)} MB at ${FEW.toLocaleString('en')}`,
    ratio: many / few,
    reach: {
      wanted: `≤ ${MOST_MORE_MB} MB more`,
      isReached: many - few <= MOST_MORE_MB,
    },
  }
}
