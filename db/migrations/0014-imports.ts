import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'import_run', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      source: 'text',
      source_bytes: 'integer?',
      state: 'text',
      fault: 'text?',
      cursor: 'integer',
      layout: 'text',
      read: 'integer',
      fresh: 'integer',
      known: 'integer',
      changed: 'integer',
      withdrawn: 'integer',
      failed: 'integer',
      defects: 'text',
      failures: 'text',
      started_by_id: 'text',
      created_at: 'text',
      updated_at: 'text',
      finished_at: 'text?',
      version: 'integer',
    },
  })
  await createIndex(db, 'import_run', ['desk_id', 'created_at', 'id'])
  await createTable(db, 'import_part', {
    columns: {
      run_id: 'text -> import_run',
      number: 'integer',
      bytes: 'bytes',
    },
    primaryKey: ['run_id', 'number'],
  })
  await rememberRuns(db)
}

/** Which run brought a record, which saw it last, and what became of it. */
async function rememberRuns(db: MigrationDb) {
  const columns = ['run_id', 'last_run_id', 'source_key', 'superseded_at']
  for (const column of [...columns, 'withdrawn_at'])
    await db.schema
      .alterTable('imported_review')
      .addColumn(column, 'text')
      .execute()
  await createIndex(db, 'imported_review', ['desk_id', 'source_key'])
  await createIndex(db, 'imported_review', ['run_id', 'imported_at', 'id'])
}
