import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await drafts(db)
  await published(db)
  await corrections(db)
  await imported(db)
}

async function drafts(db: MigrationDb) {
  await createTable(db, 'draft', {
    columns: {
      claim_id: 'key -> claim',
      desk_id: 'text -> desk',
      short_claim: 'text',
      summary: 'text',
      explanation: 'text',
      methodology_note: 'text',
      slug: 'text',
      one_primary_reason: 'text',
      one_origin_reason: 'text',
      other_side_reason: 'text',
      updated_at: 'text',
      updated_by_id: 'text -> person',
      version: 'integer',
    },
  })
  await createTable(db, 'draft_text', {
    columns: {
      id: 'key',
      claim_id: 'text -> claim',
      fields: 'text',
      saved_at: 'text',
      saved_by_id: 'text -> person',
    },
  })
  await createIndex(db, 'draft_text', ['claim_id', 'saved_at', 'id'])
  await createTable(db, 'approval', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      content_sha256: 'text',
      content: 'text',
      approved_by_id: 'text -> person',
      approved_at: 'text',
      ended_at: 'text?',
    },
  })
  await createIndex(db, 'approval', ['claim_id', 'approved_at'])
  await createTable(db, 'review_note', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      kind: 'text',
      text: 'text',
      created_at: 'text',
      created_by_id: 'text -> person',
    },
  })
  await createIndex(db, 'review_note', ['claim_id', 'created_at'])
}

async function published(db: MigrationDb) {
  await createTable(db, 'review', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      slug: 'text',
      state: 'text',
      current_version: 'integer',
      language: 'text',
      short_claim: 'text',
      summary: 'text',
      claimant_name: 'text?',
      claimant_id: 'text? -> claimant',
      verdict_key: 'text',
      verdict_name: 'text',
      verdict_value: 'integer?',
      scale_version_id: 'text -> scale_version',
      article_id: 'text? -> article',
      claimed_on: 'text?',
      first_published_at: 'text',
      published_at: 'text',
      updated_at: 'text',
      version: 'integer',
    },
    uniques: [['claim_id'], ['desk_id', 'slug']],
  })
  await createIndex(db, 'review', ['desk_id', 'updated_at', 'id'])
  await createIndex(db, 'review', ['desk_id', 'published_at', 'id'])
  await createIndex(db, 'review', ['desk_id', 'state', 'published_at', 'id'])
  await createIndex(db, 'review', ['desk_id', 'verdict_key', 'published_at'])
  await createIndex(db, 'review', ['desk_id', 'claimant_id', 'published_at'])
  await createIndex(db, 'review', ['article_id', 'published_at'])
  await createTable(db, 'review_version', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      review_id: 'text -> review',
      number: 'integer',
      content: 'text',
      content_sha256: 'text',
      json_ld: 'text',
      published_at: 'text',
      published_by_id: 'text -> person',
      approved_by_id: 'text? -> person',
      correction_class: 'text?',
      correction_note: 'text?',
    },
    uniques: [['review_id', 'number']],
  })
  await createTable(db, 'rendering', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      path: 'text',
      review_version_id: 'text? -> review_version',
      media_type: 'text',
      shell_build: 'text',
      site_origin: 'text',
      sha256: 'text',
      bytes: 'bytes',
      gzip: 'bytes',
      brotli: 'bytes',
      http_status: 'integer',
      rendered_at: 'text',
    },
    uniques: [['desk_id', 'path']],
  })
  await createIndex(db, 'rendering', ['desk_id', 'id'])
}

async function corrections(db: MigrationDb) {
  await createTable(db, 'correction', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      class: 'text',
      note: 'text',
      opened_by_id: 'text -> person',
      opened_at: 'text',
      closed_at: 'text?',
      outcome: 'text?',
    },
  })
  await createIndex(db, 'correction', ['claim_id', 'opened_at'])
  await createIndex(db, 'correction', ['desk_id', 'closed_at', 'id'])
  await createTable(db, 'withdrawal', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      review_id: 'text -> review',
      hidden: 'integer',
      reason: 'text',
      proposed_by_id: 'text -> person',
      proposed_at: 'text',
      confirmed_by_id: 'text? -> person',
      confirmed_at: 'text?',
      undone_by_id: 'text? -> person',
      undone_at: 'text?',
    },
  })
  await createIndex(db, 'withdrawal', ['review_id', 'proposed_at'])
}

async function imported(db: MigrationDb) {
  await createTable(db, 'imported_review', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      raw_sha256: 'text',
      raw: 'text',
      mapped: 'text',
      findings: 'text',
      claim_text: 'text',
      claimant_name: 'text?',
      publisher_name: 'text?',
      verdict_name: 'text?',
      url: 'text?',
      published_on: 'text?',
      language: 'text?',
      source: 'text',
      imported_at: 'text',
      imported_by_id: 'text? -> person',
    },
    uniques: [['desk_id', 'raw_sha256']],
  })
  await createIndex(db, 'imported_review', ['desk_id', 'imported_at', 'id'])
}
