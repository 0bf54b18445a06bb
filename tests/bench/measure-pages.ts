import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import Sqlite from 'better-sqlite3'
import { startBuiltServer } from '#tests/built-server.ts'
import { drive, type Driven, type Target } from './drive.ts'
import { atLeast, inMs, median, perSecond, type Figure } from './figures.ts'
import { signIn } from './signed-in.ts'

const LOAD = { connections: 16, seconds: 1 }
const WARM_UP = { connections: 16, seconds: 1.5 }
const ROUNDS = 5

/** Pages of the built server as shares of what the floor serves of the same bytes. */
export async function measurePages(storeFile: string): Promise<Figure[]> {
  const ours = await startBuiltServer(storeFile, { LOG_LEVEL: 'info' })
  const cookie = await signIn(ours.origin, 'chloe@demo.example')
  const pages = pagesOf(storeFile)
  for (const page of pages) {
    if (page.isStored) continue
    const target = { ...page, origin: ours.origin, cookie }
    keepBytes(storeFile, page.path, await packedBytes(target))
  }
  const floor = await startFloor(storeFile)

  const figures: Figure[] = []
  for (const { what, path, isStored } of pages) {
    const target: Target = { origin: ours.origin, path }
    if (!isStored) target.cookie = cookie
    const rounds = await inTurn(target, { origin: floor.origin, path })
    const figure = asFigure(what, rounds)
    if (isStored) figure.reach = atLeast(0.5, figure.ratio)
    figures.push(figure)
  }
  floor.stop()
  await ours.stop()
  return figures
}

type Page = { what: string; path: string; isStored: boolean }
type Round = { ours: Driven; floor: Driven }

function pagesOf(storeFile: string): Page[] {
  const store = new Sqlite(storeFile, { readonly: true })
  const { slug, claimId } = store
    .prepare(
      "select slug, claim_id as claimId from review where state = 'published' order by slug limit 1",
    )
    .get() as { slug: string; claimId: string }
  store.close()
  return [
    { what: 'public page', path: `/reviews/${slug}`, isStored: true },
    { what: 'JSON-LD', path: `/reviews/${slug}.jsonld`, isStored: true },
    { what: 'desk list', path: '/desk/queue', isStored: false },
    { what: 'claim page', path: `/desk/claims/${claimId}`, isStored: false },
  ]
}

/** What the server sends for a page that is made for each request. */
async function packedBytes({ origin, path, cookie }: Target) {
  const headers = { cookie, 'accept-encoding': 'br' }
  const [answer] = await once(get(origin + path, { headers }), 'response')
  if (answer.statusCode !== 200 || answer.headers['content-encoding'] !== 'br')
    throw new Error(`${path} answered with ${answer.statusCode}`)
  return buffer(answer)
}

/** Put a page's bytes where the floor finds them; the product does not look there. */
function keepBytes(storeFile: string, path: string, bytes: Buffer) {
  const store = new Sqlite(storeFile, { timeout: 5000 })
  store
    .prepare(
      `insert into rendering (id, desk_id, path, media_type, shell_build, site_origin,
         sha256, bytes, gzip, brotli, http_status, rendered_at)
       select ?, id, ?, 'text/html', '', '', '', x'', x'', ?, 200, '' from desk`,
    )
    .run(`rnd_bench${path}`, path, bytes)
  store.close()
}

async function startFloor(storeFile: string) {
  const child = fork(new URL('floor-server.ts', import.meta.url), [storeFile])
  const [port] = await once(child, 'message')
  return {
    origin: `http://localhost:${port}`,
    stop: () => child.kill(),
  }
}

/** The two by turns, so that what else the machine does meets both. */
async function inTurn(ours: Target, floor: Target) {
  await drive(ours, WARM_UP)
  await drive(floor, WARM_UP)
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await drive(ours, LOAD),
      floor: await drive(floor, LOAD),
    })
  }
  return rounds
}

function asFigure(what: string, rounds: Round[]) {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick))
  const rate = perSecond(of(({ ours }) => ours.perSecond))
  const p50 = inMs(of(({ ours }) => ours.p50))
  const p99 = inMs(of(({ ours }) => ours.p99))
  const figure: Figure & { ratio: number } = {
    what,
    ours: `${rate}, p50 ${p50}, p99 ${p99}`,
    against: `floor ${perSecond(of(({ floor }) => floor.perSecond))}`,
    ratio: of(({ ours, floor }) => ours.perSecond / floor.perSecond),
  }
  return figure
}
