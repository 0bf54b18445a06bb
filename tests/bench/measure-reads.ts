import Sqlite from 'better-sqlite3'
import { SqliteDialect } from 'kysely'
import { findClaim } from '#db/claims/claims.ts'
import { openDatabase, withDialect } from '#db/open.ts'
import type { Db } from '#db/schema.ts'
import { atLeast, median, perSecond, type Figure } from './figures.ts'

const READS = 3000
const ROUNDS = 7

/** Point reads with statements that are prepared once, against each time anew. */
export async function measurePointReads(storeFile: string): Promise<Figure> {
  const ours = openDatabase(storeFile)
  const plain = withDialect(
    new SqliteDialect({ database: new Sqlite(storeFile, { readonly: true }) }),
  )
  const claim = await ours
    .selectFrom('claim')
    .select(['id', 'deskId'])
    .executeTakeFirstOrThrow()
  const read = (db: Db) => readsPerSecond(db, claim)

  await read(ours)
  await read(plain)
  const rounds: { ours: number; plain: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await read(ours), plain: await read(plain) })
  await ours.destroy()
  await plain.destroy()
  const ratio = median(rounds.map(({ ours, plain }) => ours / plain))
  return {
    what: 'point reads through Kysely',
    ours: perSecond(median(rounds.map(({ ours }) => ours))),
    against: `uncached ${perSecond(median(rounds.map(({ plain }) => plain)))}`,
    ratio,
    reach: atLeast(2, ratio),
  }
}

/** A claim by its id, as every page of a claim and every change reads it. */
async function readsPerSecond(db: Db, claim: { id: string; deskId: string }) {
  const viewer = { deskId: claim.deskId, actor: { id: 'nobody' } }
  const startedAt = performance.now()
  for (let read = 0; read < READS; read++) await findClaim(db, viewer, claim.id)
  return (READS * 1000) / (performance.now() - startedAt)
}
