import type { ReviewLeaf } from '#app/core/log/entries/leaf.ts'
import { inTransaction, type Desk } from '#app/desk/desk.ts'
import { appendToLog } from '#app/desk/log/append.ts'
import { readEntryProof } from '#app/desk/log/read/read-proof.ts'
import { findLogHead } from '#db/log/log.ts'
import { openDatabase } from '#db/open.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { deskOf, DESK_ID, makePerson, NOW } from '#tests/make.ts'
import { inMs, median, type Figure } from './figures.ts'
import { makeDeskOf, settle } from './matching/fill.ts'
import type { StoreMaker } from './stores.ts'

const FEW = 1_000
const MANY = 100_000
/** A tree of a hundred times the entries is 1.7 times as high. */
const MOST_TIMES = 2
const AT_ONCE = 500
const ASKED = 200

/** What an entry costs, written and proven, in a short log and in a long one. */
export async function measureLog(store: StoreMaker): Promise<Figure[]> {
  const db = openDatabase(await store.make('log'))
  try {
    await makeDeskOf(db)
    await makePerson(db, 'ben')
    await makePerson(db, 'eve', ['editor'])
    await makePublished(db)
    const { id } = await db
      .selectFrom('review')
      .select('id')
      .executeTakeFirstOrThrow()
    const log = { desk: await deskOf(db, 'eve'), reviewId: id }

    await growTo(log, FEW)
    const few = await timesOf(log)
    await growTo(log, MANY)
    const many = await timesOf(log)
    return [
      figureOf(`${store.name}: an entry is written and signed`, [
        few.append,
        many.append,
      ]),
      figureOf(`${store.name}: an entry is proven`, [few.prove, many.prove]),
    ]
  } finally {
    await db.destroy()
  }
}

type Log = { desk: Desk; reviewId: string }

async function sizeOf({ desk: { db } }: Log) {
  return (await findLogHead(db, DESK_ID))?.size ?? 0
}

async function growTo(log: Log, size: number) {
  for (let at = await sizeOf(log); at < size; at += AT_ONCE) {
    const count = Math.min(AT_ONCE, size - at)
    await append(
      log,
      Array.from({ length: count }, (_, n) => at + n),
    )
  }
  await settle(log.desk.db)
}

/** Entries that differ in their number alone. */
function append({ desk, reviewId }: Log, numbers: readonly number[]) {
  const entries = numbers.map((number) => {
    const sha256 = number.toString(16).padStart(64, '0')
    const leaf: ReviewLeaf = {
      ...{ kind: 'version', reviewId, version: number + 2 },
      ...{ contentSha256: sha256, markupSha256: sha256 },
      ...{ publishedAt: NOW, loggedAt: NOW },
    }
    return { leaf }
  })
  return inTransaction(desk, (desk) => appendToLog(desk, entries))
}

async function timesOf(log: Log) {
  const size = await sizeOf(log)
  const { db } = log.desk
  const appends: number[] = []
  const proofs: number[] = []
  for (let ask = 0; ask < ASKED; ask++) {
    const index = Math.floor((size * ask) / ASKED)
    proofs.push(await ms(() => readEntryProof({ db, deskId: DESK_ID }, index)))
    appends.push(await ms(() => append(log, [size + ask])))
  }
  return { append: median(appends), prove: median(proofs) }
}

async function ms(work: () => Promise<unknown>) {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function figureOf(what: string, [few, many]: [number, number]): Figure {
  const ratio = many / few
  return {
    what,
    ours: `${inMs(many)} at ${MANY.toLocaleString('en')} entries`,
    against: `${inMs(few)} at ${FEW.toLocaleString('en')}`,
    ratio,
    reach: { wanted: `≤ ${MOST_TIMES}`, isReached: ratio <= MOST_TIMES },
  }
}
