import { openDatabase } from '#db/open.ts'
import type { Db } from '#db/schema.ts'
import type { Desk } from '#app/desk/desk.ts'
import {
  atLeast,
  inMs,
  median,
  perSecond,
  type Figure,
  type Reach,
} from '../figures.ts'
import type { StoreMaker } from '../stores.ts'
import type { MatchingSet } from './clef.ts'
import { fill, makeDeskOf, settle } from './fill.ts'
import { askFloor, makeFloor } from './floor.ts'
import { amongMany } from './many.ts'
import { rankPosts, timePosts } from './measure.ts'
import { meanRanking, rankingOf } from './ranking.ts'

const WANTED_MAP5 = 0.78
const WANTED_MS = { set: 10, million: 50 }
const MILLION = 1_000_000

/** What matching finds, and how fast, on one kind of store. */
export async function measureMatching(
  store: StoreMaker,
  set: MatchingSet,
): Promise<Figure[]> {
  const db = openDatabase(await store.make('matching'))
  try {
    const desk = await makeDeskOf(db)
    const took = await fill(desk, set.claims)
    await makeFloor(db, set.claims)
    await settle(db)
    const count = set.claims.length
    return [
      {
        what: `${count.toLocaleString('en')} claims indexed (${store.name})`,
        ours: perSecond((count * 1000) / took.indexMs),
        against: `rows alone ${perSecond((count * 1000) / took.rowsMs)}`,
        ratio: took.rowsMs / took.indexMs,
      },
      ...(await qualityFigures(desk, store, set)),
      await speedFigure(desk, store, set),
    ]
  } finally {
    await db.destroy()
  }
}

/** The same with the set's claims among a million. */
export async function measureMillion(
  store: StoreMaker,
  set: MatchingSet,
): Promise<Figure[]> {
  const db = openDatabase(await store.make('million'))
  try {
    const desk = await makeDeskOf(db)
    const took = await fill(desk, amongMany(set.claims, MILLION))
    await settle(db)
    await timePosts(desk, set)
    const times = await timePosts(desk, set)
    const { map5 } = await rankPosts(desk, set)
    const ms = median(times)
    return [
      {
        what: `a post among a million (${store.name})`,
        ours: `${inMs(ms)}, p95 ${inMs(p95(times))}`,
        against: `indexed at ${perSecond((MILLION * 1000) / took.indexMs)}`,
        ratio: null,
        reach: under(WANTED_MS.million, ms),
      },
      {
        what: `MAP@5 among a million (${store.name})`,
        ours: map5.toFixed(3),
        against: '',
        ratio: null,
      },
    ]
  } finally {
    await db.destroy()
  }
}

async function qualityFigures(
  desk: Desk,
  { name }: StoreMaker,
  set: MatchingSet,
): Promise<Figure[]> {
  const ours = await rankPosts(desk, set)
  const floor = await rankByFloor(desk.db, set)
  const row = (what: string, key: keyof typeof ours): Figure => ({
    what: `${what} (${name})`,
    ours: ours[key].toFixed(3),
    against: `the store’s full text ${floor[key].toFixed(3)}`,
    ratio: ours[key] / floor[key],
  })
  return [
    { ...row('MAP@5', 'map5'), reach: atLeast(WANTED_MAP5, ours.map5) },
    row('MAP@1', 'map1'),
    row('MAP@3', 'map3'),
    row('precision at 1', 'precision1'),
    row('precision at 3', 'precision3'),
    row('precision at 5', 'precision5'),
    row('reciprocal rank', 'reciprocal'),
  ]
}

async function rankByFloor(db: Db, { posts }: MatchingSet) {
  const rankings = []
  for (const { text, claimIds } of posts)
    rankings.push(rankingOf(await askFloor(db, text), claimIds))
  return meanRanking(rankings)
}

async function speedFigure(
  desk: Desk,
  { name }: StoreMaker,
  set: MatchingSet,
): Promise<Figure> {
  await timePosts(desk, set)
  const times = await timePosts(desk, set)
  const floor: number[] = []
  for (const { text } of set.posts) {
    const startedAt = performance.now()
    await askFloor(desk.db, text)
    floor.push(performance.now() - startedAt)
  }
  const ms = median(times)
  return {
    what: `a post among ${set.claims.length.toLocaleString('en')} (${name})`,
    ours: `${inMs(ms)}, p95 ${inMs(p95(times))}`,
    against: `the store’s full text ${inMs(median(floor))}`,
    ratio: ms / median(floor),
    reach: under(WANTED_MS.set, ms),
  }
}

function p95(sorted: readonly number[]) {
  return sorted[Math.floor(sorted.length * 0.95)] ?? NaN
}

function under(most: number, ms: number): Reach {
  return { wanted: `< ${most} ms`, isReached: ms < most }
}
