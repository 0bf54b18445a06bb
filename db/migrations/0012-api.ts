import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  for (const column of ['hint', 'last_used_on'])
    await db.schema.alterTable('api_token').addColumn(column, 'text').execute()
  await createIndex(db, 'api_token', ['desk_id', 'created_at'])

  await createTable(db, 'idempotent_answer', {
    columns: {
      token_id: 'text -> api_token',
      key: 'text',
      request_hash: 'text',
      begun_at: 'text',
      status: 'integer?',
      answer: 'text?',
    },
    primaryKey: ['token_id', 'key'],
  })
  await createIndex(db, 'idempotent_answer', ['begun_at'])

  await createTable(db, 'webhook_endpoint', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      url: 'text',
      note: 'text',
      events: 'text',
      sealed_secret: 'text',
      sealed_old_secret: 'text?',
      old_secret_until: 'text?',
      failing_since: 'text?',
      disabled_at: 'text?',
      disabled_why: 'text?',
      created_at: 'text',
      created_by_id: 'text -> person',
      removed_at: 'text?',
      version: 'integer',
    },
  })
  await createIndex(db, 'webhook_endpoint', ['desk_id', 'removed_at'])

  await createTable(db, 'webhook_delivery', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      endpoint_id: 'text -> webhook_endpoint',
      event_id: 'text',
      event: 'text',
      payload: 'text',
      state: 'text',
      attempts: 'integer',
      response_status: 'integer?',
      latency_ms: 'integer?',
      failure: 'text?',
      next_attempt_at: 'text?',
      last_attempt_at: 'text?',
      created_at: 'text',
    },
  })
  await createIndex(db, 'webhook_delivery', ['endpoint_id', 'created_at', 'id'])
  await createIndex(db, 'webhook_delivery', ['created_at'])
}
