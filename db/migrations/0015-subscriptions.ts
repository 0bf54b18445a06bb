import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'subscription', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      url: 'text',
      state: 'text',
      etag: 'text?',
      last_modified: 'text?',
      body_sha256: 'text?',
      failures: 'integer',
      failure: 'text?',
      fetch_at: 'text',
      fetched_at: 'text?',
      last_run_id: 'text?',
      added_by_id: 'text',
      created_at: 'text',
      version: 'integer',
    },
    uniques: [['desk_id', 'url']],
  })
  await createIndex(db, 'subscription', ['desk_id', 'fetch_at', 'id'])
}
