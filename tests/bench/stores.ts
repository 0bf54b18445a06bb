import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from '#app/run/find-postgres.ts'
import { databaseUrl } from '#tests/stores/database-url.ts'
import { postgresForTests } from '#tests/stores/throwaway-postgres.ts'

/** Where empty stores of one kind are made; `stop` removes them all. */
export type StoreMaker = {
  name: 'SQLite' | 'PostgreSQL'
  make: (name: string) => Promise<string>
  stop: () => Promise<void>
}

export async function sqliteStores(): Promise<StoreMaker> {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-bench-'))
  return {
    name: 'SQLite',
    make: async (name) => path.join(folder, `${name}.db`),
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Null where no server is given and none can be started. */
export async function postgresStores(): Promise<StoreMaker | null> {
  if (!process.env.TEST_POSTGRES_URL && !findPostgres()) return null
  const server = await postgresForTests()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const made: string[] = []
  return {
    name: 'PostgreSQL',
    async make(name) {
      const database = `claimdesk_bench_${process.pid}_${name}`
      await client.query(`create database ${database}`)
      made.push(database)
      return databaseUrl(server.url, database)
    },
    async stop() {
      for (const database of made) {
        await untilUnused(client, database)
        await client.query(`drop database ${database} with (force)`)
      }
      await client.end()
      await server.stop()
    },
  }
}

/** A connection that is closing when its database goes is an error in its pool. */
async function untilUnused(client: pg.Client, database: string) {
  for (let wait = 0; wait < 50; wait++) {
    const { rowCount } = await client.query(
      'select 1 from pg_stat_activity where datname = $1',
      [database],
    )
    if (rowCount === 0) return
    await delay(100)
  }
}
