import { forbidChanges } from '../append-only.ts'
import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'log_head', {
    columns: {
      desk_id: 'key -> desk',
      origin: 'text',
      size: 'integer',
      key_id: 'text',
    },
  })
  await createTable(db, 'log_leaf', {
    columns: {
      desk_id: 'text -> desk',
      position: 'integer',
      kind: 'text',
      review_id: 'text? -> review',
      review_version_id: 'text? -> review_version',
      markup_sha256: 'text?',
      leaf: 'text',
      logged_at: 'text',
    },
    primaryKey: ['desk_id', 'position'],
  })
  await createIndex(db, 'log_leaf', ['review_id', 'position'])
  await createIndex(db, 'log_leaf', ['review_version_id'])
  await createIndex(db, 'log_leaf', ['desk_id', 'kind', 'position'])
  await createIndex(db, 'log_leaf', ['desk_id', 'markup_sha256'])
  await createTable(db, 'log_node', {
    columns: {
      desk_id: 'text -> desk',
      level: 'integer',
      position: 'integer',
      hash: 'text',
    },
    primaryKey: ['desk_id', 'level', 'position'],
  })
  await createTable(db, 'log_checkpoint', {
    columns: {
      desk_id: 'text -> desk',
      size: 'integer',
      root: 'text',
      key_id: 'text',
      note: 'text',
      signed_at: 'text',
    },
    primaryKey: ['desk_id', 'size'],
  })
  for (const table of ['log_leaf', 'log_node', 'log_checkpoint'])
    await forbidChanges(db, table)
  await createIndex(db, 'review_version', ['desk_id', 'published_at', 'id'])
}
