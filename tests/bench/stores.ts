import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
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
      for (const database of made)
        await client.query(`drop database ${database} with (force)`)
      await client.end()
      await server.stop()
    },
  }
}
