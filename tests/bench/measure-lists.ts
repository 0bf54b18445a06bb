import { QueueQuery, readQueue } from '#app/routes/assign/queue-request.ts'
import type { Desk } from '#app/desk/desk.ts'
import { openDatabase } from '#db/open.ts'
import type { Db } from '#db/schema.ts'
import { startBuiltServer } from '#tests/built-server.ts'
import { drive } from './drive.ts'
import { inMs, median, type Figure } from './figures.ts'
import { addClaims, RARE_TAG } from './many-claims.ts'
import { signIn } from './signed-in.ts'
import type { StoreMaker } from './stores.ts'

const FEW = 1_000
const MANY = 100_000
const READS = 120
const PAGE_ROUNDS = 5
const ONE_BY_ONE = { connections: 1, seconds: 0.4 }
const MOST = 1.5
/** Less than this nobody notices, and a busy machine makes it of nothing. */
const UNNOTICED_MS = 1

/** How long a list takes at a thousand and at a hundred thousand claims. */
export async function measureLists(stores: StoreMaker): Promise<Figure[]> {
  const few = await openDesk(await stores.make('few'), FEW)
  const many = await openDesk(await stores.make('many'), MANY)
  try {
    const figures: Figure[] = []
    for (const [what, query] of Object.entries(listsOf(few))) {
      const sizes = await inTurn(READS, [few, many], ({ desk }) =>
        timeOf(desk, query),
      )
      figures.push(asFigure(`${stores.name}: ${what}`, sizes))
    }
    const pages = await inTurn(PAGE_ROUNDS, [few, many], timeOfPage)
    return [...figures, asFigure(`${stores.name}: the page itself`, pages)]
  } finally {
    await few.close()
    await many.close()
  }
}

type OpenDesk = Awaited<ReturnType<typeof openDesk>>

/** A seeded desk, filled up with claims, and a server on it. */
async function openDesk(storeUrl: string, claims: number) {
  const seeding = await startBuiltServer(storeUrl)
  await seeding.stop()
  const db = openDatabase(storeUrl)
  await addClaims(db, claims)
  const server = await startBuiltServer(storeUrl)
  return {
    desk: await deskOf(db),
    origin: server.origin,
    cookie: await signIn(server.origin, 'chloe@demo.example'),
    async close() {
      await db.destroy()
      await server.stop()
    },
  }
}

/** What reading a list touches of a desk. */
async function deskOf(db: Db) {
  const { id, deskId } = await db
    .selectFrom('person')
    .select(['id', 'deskId'])
    .where('email', '=', 'chloe@demo.example')
    .executeTakeFirstOrThrow()
  return {
    db,
    deskId,
    actor: { id, roles: [] },
    now: new Date(),
  } as unknown as Desk
}

function listsOf({ desk }: OpenDesk): Record<string, Partial<QueueQuery>> {
  return {
    'what is open': {},
    'one column': { column: 'research' },
    'by due day': { sort: 'due' },
    'by priority': { sort: 'priority' },
    mine: { assignee: 'me' },
    'nobody’s': { assignee: 'nobody' },
    overdue: { due: 'overdue' },
    'mine and due': { assignee: 'me', due: 'week' },
    'a rare tag': { tag: RARE_TAG },
    'a word in every third': { q: 'harbour' },
    'a rare word': { q: '777' },
    'deep in the list': { column: 'published', after: deepIn(desk) },
  }
}

/** A cursor that lies behind most claims of either store. */
function deepIn({ now }: Desk) {
  const after = new Date(now.getTime() - 4 * 24 * 60 * 60 * 1000)
  return JSON.stringify([after.toISOString(), 'clm'])
}

async function timeOf(desk: Desk, query: Partial<QueueQuery>) {
  const startedAt = performance.now()
  await readQueue(desk, QueueQuery.parse(query))
  return performance.now() - startedAt
}

async function timeOfPage({ origin, cookie }: OpenDesk) {
  const page = { origin, path: '/desk/queue', cookie }
  return (await drive(page, ONE_BY_ONE)).p50
}

type Sizes = { few: number; many: number }

/** The medians of both, by turns; the first turns only warm up. */
async function inTurn(
  rounds: number,
  [few, many]: [OpenDesk, OpenDesk],
  time: (desk: OpenDesk) => Promise<number>,
): Promise<Sizes> {
  const times: Sizes[] = []
  for (let round = 0; round < rounds * 1.4; round++)
    times.push({ few: await time(few), many: await time(many) })
  const counted = times.slice(-rounds)
  return {
    few: median(counted.map((time) => time.few)),
    many: median(counted.map((time) => time.many)),
  }
}

function asFigure(what: string, { few, many }: Sizes): Figure {
  return {
    what,
    ours: `${inMs(many)} at ${MANY.toLocaleString('en')} claims`,
    against: `${inMs(few)} at ${FEW.toLocaleString('en')}`,
    ratio: many / few,
    reach: {
      wanted: `≤ ${MOST}`,
      isReached: many <= few * MOST || many - few < UNNOTICED_MS,
    },
  }
}
