import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { databaseUrl } from './database-url.ts'
import { postgresForTests } from './throwaway-postgres.ts'

/** Where the tests find a migrated, empty store to copy, for each kind of store. */
export type StoreTemplates = {
  sqlite?: { folder: string; template: string }
  postgres?: { url: string; template: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    storeTemplates: StoreTemplates
  }
}

/** Make one template a store in TEST_STORES, for `eachStore` to copy. */
export default async function setup(project: TestProject) {
  const names = (process.env.TEST_STORES ?? 'sqlite').split(',')
  const sqlite = names.includes('sqlite') ? await sqliteTemplate() : null
  const postgres = names.includes('postgres') ? await postgresTemplate() : null
  const templates: StoreTemplates = {}
  if (sqlite) templates.sqlite = sqlite.at
  if (postgres) templates.postgres = postgres.at
  project.provide('storeTemplates', templates)
  return async () => {
    await sqlite?.stop()
    await postgres?.stop()
  }
}

async function sqliteTemplate() {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-sqlite-'))
  const template = path.join(folder, 'template.db')
  await migrateEmpty(template)
  return {
    at: { folder, template },
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}

async function postgresTemplate() {
  const server = await postgresForTests()
  const template = `claimdesk_template_${process.pid}`
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`drop database if exists ${template}`)
  await client.query(`create database ${template}`)
  await migrateEmpty(databaseUrl(server.url, template))
  return {
    at: { url: server.url, template },
    async stop() {
      await client.query(`drop database ${template}`)
      await client.end()
      await server.stop()
    },
  }
}

async function migrateEmpty(url: string) {
  const db = openDatabase(url)
  await migrate(db)
  await db.destroy()
}
