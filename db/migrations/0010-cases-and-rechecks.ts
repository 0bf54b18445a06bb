import { sql } from 'kysely'
import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await errorCases(db)
  await sourceWatch(db)
  await rechecks(db)
  await expiry(db)
  await inbox(db)
}

async function errorCases(db: MigrationDb) {
  await createTable(db, 'error_case', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      review_id: 'text? -> review',
      reference: 'text',
      report: 'text',
      source: 'text?',
      state: 'text',
      outcome: 'text?',
      answer: 'text?',
      assignee_id: 'text? -> person',
      correction_id: 'text? -> correction',
      received_at: 'text',
      acknowledge_by: 'text',
      decide_by: 'text',
      due_at: 'text',
      acknowledged_at: 'text?',
      decided_at: 'text?',
      answered_at: 'text?',
      mailed_at: 'text?',
      told_overdue_at: 'text?',
      version: 'integer',
    },
    uniques: [['reference']],
  })
  await createIndex(db, 'error_case', ['desk_id', 'received_at', 'id'])
  await createIndex(db, 'error_case', ['desk_id', 'state', 'due_at', 'id'])
  await createIndex(db, 'error_case', ['review_id', 'state'])
  await createTable(db, 'case_contact', {
    columns: {
      case_id: 'key -> error_case',
      desk_id: 'text -> desk',
      email: 'text',
      erase_at: 'text?',
    },
  })
  await createIndex(db, 'case_contact', ['desk_id', 'erase_at'])
}

async function sourceWatch(db: MigrationDb) {
  await createTable(db, 'source_watch', {
    columns: {
      evidence_id: 'key -> evidence',
      desk_id: 'text -> desk',
      review_id: 'text -> review',
      url: 'text',
      host: 'text',
      baseline_id: 'text? -> snapshot',
      latest_id: 'text? -> snapshot',
      check_at: 'text',
      checked_at: 'text?',
      failure: 'text?',
      failures: 'integer',
    },
  })
  await createIndex(db, 'source_watch', ['desk_id', 'check_at', 'evidence_id'])
  await createIndex(db, 'source_watch', ['desk_id', 'host', 'check_at'])
  await createIndex(db, 'source_watch', ['review_id'])
  await db.schema
    .alterTable('snapshot')
    .addColumn('text_sha256', 'text')
    .execute()
}

async function rechecks(db: MigrationDb) {
  await createTable(db, 'recheck', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      review_id: 'text -> review',
      claim_id: 'text -> claim',
      reason: 'text',
      subject_id: 'text',
      detail: 'text',
      state: 'text',
      note: 'text?',
      snoozed_until: 'text?',
      opened_at: 'text',
      decided_at: 'text?',
      decided_by_id: 'text? -> person',
      version: 'integer',
    },
  })
  await createIndex(db, 'recheck', ['desk_id', 'state', 'opened_at', 'id'])
  await createIndex(db, 'recheck', ['review_id', 'reason', 'subject_id'])
  await createIndex(db, 'recheck', ['claim_id', 'state'])
}

/** Until when a verdict can be relied on, as the writer says. */
async function expiry(db: MigrationDb) {
  await db.schema
    .alterTable('draft')
    .addColumn('expires_on', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('review').addColumn('expires_on', 'text').execute()
  await createIndex(db, 'review', ['desk_id', 'expires_on', 'id'])
}

/** A notice may be about a case, and a case about no claim. */
async function inbox(db: MigrationDb) {
  await createTable(db, 'inbox_notice', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      person_id: 'text -> person',
      kind: 'text',
      claim_id: 'text? -> claim',
      case_id: 'text? -> error_case',
      comment_id: 'text?',
      from_id: 'text? -> person',
      created_at: 'text',
      seen_at: 'text?',
    },
  })
  await sql`insert into inbox_notice
    (id, desk_id, person_id, kind, claim_id, comment_id, from_id, created_at, seen_at)
    select id, desk_id, person_id, kind, claim_id, comment_id, from_id, created_at, seen_at
    from inbox_item`.execute(db)
  await db.schema.dropTable('inbox_item').execute()
  await db.schema.alterTable('inbox_notice').renameTo('inbox_item').execute()
  await createIndex(db, 'inbox_item', ['person_id', 'created_at', 'id'])
  await createIndex(db, 'inbox_item', ['person_id', 'seen_at'])
  await createIndex(db, 'inbox_item', ['claim_id'])
}
