import { copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { databaseUrl } from './database-url.ts'
import type { StoreTemplates } from './global-setup.ts'

/** An empty store of one test. `remove` it when its connections are closed. */
export type StoreCopy = { url: string; remove: () => Promise<void> }

/** Copy the empty SQLite store. */
export async function copySqlite({
  folder,
  template,
}: NonNullable<StoreTemplates['sqlite']>): Promise<StoreCopy> {
  const url = path.join(folder, `${unusedName()}.db`)
  await copyFile(template, url)
  return { url, remove: () => rm(url, { force: true }) }
}

/** Copy the empty PostgreSQL database. */
export async function copyPostgres({
  url,
  template,
}: NonNullable<StoreTemplates['postgres']>): Promise<StoreCopy> {
  const name = unusedName()
  await command(url, `create database ${name} template ${template}`)
  return {
    url: databaseUrl(url, name),
    remove: () => command(url, `drop database ${name}`),
  }
}

async function command(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

function unusedName() {
  return `claimdesk_test_${randomBytes(8).toString('hex')}`
}
