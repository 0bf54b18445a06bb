import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startBuiltServer } from '#tests/built-server.ts'
import { databaseUrl } from '#tests/stores/database-url.ts'
import { postgresForTests } from '#tests/stores/throwaway-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built server answers, with a freshly seeded demo desk. */
    origin: string
  }
}

/** Serve the build as `npm start` does, on a store of its own. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-e2e-'))
  const store = await freshStore(folder)
  async function removeStore() {
    await store.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const server = await startBuiltServer(store.url).catch(async (error) => {
    await removeStore()
    throw error
  })
  project.provide('origin', server.origin)
  return async () => {
    await server.stop()
    await removeStore()
  }
}

/** PostgreSQL where that is the only store asked for, otherwise SQLite. */
async function freshStore(folder: string) {
  if (process.env.TEST_STORES !== 'postgres') {
    return { url: path.join(folder, 'desk.db'), stop: async () => {} }
  }
  const server = await postgresForTests()
  const name = `claimdesk_e2e_${process.pid}`
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${name}`)
  return {
    url: databaseUrl(server.url, name),
    async stop() {
      await client.query(`drop database ${name} with (force)`)
      await client.end()
      await server.stop()
    },
  }
}
