import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await scales(db)
  await rounds(db)
}

async function scales(db: MigrationDb) {
  await createTable(db, 'scale_version', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      number: 'integer',
      note: 'text?',
      created_at: 'text',
      created_by_id: 'text? -> person',
    },
    uniques: [['desk_id', 'number']],
  })
  await createTable(db, 'scale_label', {
    columns: {
      scale_version_id: 'text -> scale_version',
      key: 'text',
      position: 'integer',
      name: 'text',
      meaning: 'text',
      value: 'integer?',
    },
    primaryKey: ['scale_version_id', 'key'],
  })
}

async function rounds(db: MigrationDb) {
  await createTable(db, 'rating_round', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      number: 'integer',
      scale_version_id: 'text -> scale_version',
      state: 'text',
      started_at: 'text',
      started_by_id: 'text -> person',
      completed_at: 'text?',
      no_evidence_note: 'text?',
    },
    uniques: [['claim_id', 'number']],
  })
  await createIndex(db, 'rating_round', ['desk_id', 'scale_version_id'])
  await createTable(db, 'round_rater', {
    columns: {
      round_id: 'text -> rating_round',
      person_id: 'text -> person',
      replaced_by_id: 'text? -> person',
      replaced_at: 'text?',
    },
    primaryKey: ['round_id', 'person_id'],
  })
  await createIndex(db, 'round_rater', ['person_id'])
  await createTable(db, 'rating', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      round_id: 'text -> rating_round',
      rater_id: 'text -> person',
      label_key: 'text',
      reasoning: 'text',
      confidence: 'integer',
      submitted_at: 'text',
      revised_at: 'text?',
      version: 'integer',
    },
    uniques: [['round_id', 'rater_id']],
  })
  await createTable(db, 'rating_evidence', {
    columns: {
      rating_id: 'text -> rating',
      evidence_id: 'text -> evidence',
    },
    primaryKey: ['rating_id', 'evidence_id'],
  })
  await createTable(db, 'adjudication', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      round_id: 'text -> rating_round',
      label_key: 'text',
      reason: 'text',
      decided_by_id: 'text -> person',
      joint: 'integer',
      decided_at: 'text',
    },
    uniques: [['round_id']],
  })
}
