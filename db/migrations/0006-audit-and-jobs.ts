import { forbidChanges } from '../append-only.ts'
import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'audit_event', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      seq: 'integer',
      occurred_at: 'text',
      actor_id: 'text',
      action: 'text',
      subject_id: 'text',
      detail: 'text',
      previous_hash: 'text',
      hash: 'text',
    },
    uniques: [['desk_id', 'seq']],
  })
  await createIndex(db, 'audit_event', ['desk_id', 'subject_id', 'seq'])
  await createIndex(db, 'audit_event', ['desk_id', 'actor_id', 'seq'])
  await createIndex(db, 'audit_event', ['desk_id', 'action', 'seq'])
  await createIndex(db, 'audit_event', ['desk_id', 'occurred_at', 'seq'])
  await forbidChanges(db, 'audit_event')
  await forbidChanges(db, 'review_version')
  await createTable(db, 'audit_head', {
    columns: { desk_id: 'key -> desk', seq: 'integer', hash: 'text' },
  })
  await createTable(db, 'job', {
    columns: {
      id: 'key',
      kind: 'text',
      payload: 'text',
      run_at: 'text',
      attempts: 'integer',
      leased_until: 'text?',
      lease_id: 'text?',
      last_error: 'text?',
      finished_at: 'text?',
      failed_at: 'text?',
      created_at: 'text',
    },
  })
  await createIndex(db, 'job', ['finished_at', 'failed_at', 'run_at'])
}
