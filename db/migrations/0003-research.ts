import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

const WRITTEN = {
  created_at: 'text',
  created_by_id: 'text -> person',
} as const

export async function up(db: MigrationDb) {
  await questions(db)
  await sources(db)
  await conversation(db)
}

async function questions(db: MigrationDb) {
  await createTable(db, 'question', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      position: 'integer',
      text: 'text',
      other_side: 'integer',
      visibility: 'text',
      ...WRITTEN,
      removed_at: 'text?',
      version: 'integer',
    },
  })
  await createIndex(db, 'question', ['claim_id', 'position'])
  await createTable(db, 'answer', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      question_id: 'text -> question',
      text: 'text',
      ...WRITTEN,
      version: 'integer',
    },
  })
  await createIndex(db, 'answer', ['question_id', 'created_at'])
}

async function sources(db: MigrationDb) {
  await createTable(db, 'blob', {
    columns: {
      sha256: 'key',
      bytes: 'bytes',
      byte_size: 'integer',
      created_at: 'text',
    },
  })
  await createTable(db, 'snapshot', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      url: 'text',
      final_url: 'text?',
      state: 'text',
      failure: 'text?',
      http_status: 'integer?',
      media_type: 'text?',
      sha256: 'text?',
      text: 'text?',
      requested_at: 'text',
      taken_at: 'text?',
    },
  })
  await createTable(db, 'evidence', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      number: 'integer',
      url: 'text?',
      title: 'text?',
      publisher: 'text?',
      finding: 'text',
      passage: 'text?',
      stance: 'text',
      primacy: 'text',
      origin_group: 'text?',
      seen_on: 'text',
      archived_at: 'text?',
      visibility: 'text',
      suggested: 'integer',
      snapshot_id: 'text? -> snapshot',
      ...WRITTEN,
      removed_at: 'text?',
      version: 'integer',
    },
    uniques: [['claim_id', 'number']],
  })
  await createTable(db, 'answer_evidence', {
    columns: {
      answer_id: 'text -> answer',
      evidence_id: 'text -> evidence',
    },
    primaryKey: ['answer_id', 'evidence_id'],
  })
  await createTable(db, 'attachment', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      sha256: 'text',
      name: 'text',
      media_type: 'text',
      byte_size: 'integer',
      note: 'text?',
      visibility: 'text',
      ...WRITTEN,
      removed_at: 'text?',
    },
  })
  await createIndex(db, 'attachment', ['claim_id', 'created_at'])
}

async function conversation(db: MigrationDb) {
  await createTable(db, 'contact', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      party: 'text',
      name: 'text',
      channel: 'text?',
      request: 'text',
      sent_on: 'text',
      due_on: 'text?',
      answered_on: 'text?',
      answer: 'text?',
      visibility: 'text',
      ...WRITTEN,
      version: 'integer',
    },
  })
  await createIndex(db, 'contact', ['claim_id', 'created_at'])
  await createIndex(db, 'contact', ['desk_id', 'due_on'])
  await createTable(db, 'comment', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      parent_id: 'text? -> comment',
      body: 'text',
      visibility: 'text',
      ...WRITTEN,
      removed_at: 'text?',
      version: 'integer',
    },
  })
  await createIndex(db, 'comment', ['claim_id', 'created_at', 'id'])
  await createTable(db, 'visible_to', {
    columns: { subject_id: 'text', person_id: 'text -> person' },
    primaryKey: ['subject_id', 'person_id'],
  })
}
