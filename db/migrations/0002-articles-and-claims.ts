import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await articles(db)
  await claims(db)
  await aroundClaims(db)
}

async function articles(db: MigrationDb) {
  await createTable(db, 'article', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      headline: 'text',
      author: 'text?',
      publisher: 'text?',
      published_on: 'text?',
      language: 'text',
      canonical_url: 'text?',
      current_version: 'integer',
      created_at: 'text',
      created_by_id: 'text -> person',
      version: 'integer',
    },
  })
  await createIndex(db, 'article', ['desk_id', 'created_at', 'id'])
  await createTable(db, 'article_version', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      article_id: 'text -> article',
      number: 'integer',
      text: 'text',
      text_sha256: 'text',
      engine: 'text',
      analysis: 'text',
      source: 'text',
      source_name: 'text?',
      taken_in_at: 'text',
      taken_in_by_id: 'text -> person',
    },
    uniques: [['article_id', 'number']],
  })
  await createIndex(db, 'article_version', ['desk_id', 'text_sha256'])
  await createTable(db, 'model_run', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      article_id: 'text -> article',
      article_version_id: 'text -> article_version',
      state: 'text',
      model: 'text',
      failure: 'text?',
      http_status: 'integer?',
      left_out: 'integer',
      added: 'integer',
      suggestions: 'text',
      discarded: 'text',
      asked_at: 'text',
      asked_by_id: 'text -> person',
      answered_at: 'text?',
    },
  })
  await createIndex(db, 'model_run', ['article_id', 'asked_at', 'id'])
  await createIndex(db, 'model_run', ['desk_id', 'asked_at'])
}

async function claims(db: MigrationDb) {
  await createTable(db, 'claim', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      article_id: 'text? -> article',
      origin: 'text',
      quote: 'text',
      wording: 'text',
      wording_notes: 'text',
      kind: 'text',
      checkable: 'integer',
      score: 'integer',
      reasons: 'text',
      speaker: 'text?',
      claimant_id: 'text? -> claimant',
      claimed_on: 'text?',
      place: 'text?',
      medium: 'text?',
      image_sha256: 'text?',
      state: 'text',
      state_before: 'text?',
      dismiss_reason: 'text?',
      dismiss_note: 'text?',
      duplicate_of_id: 'text? -> claim',
      split_from_id: 'text? -> claim',
      assignee_id: 'text? -> person',
      priority: 'integer',
      due_on: 'text?',
      waiting_on: 'text?',
      waiting_until: 'text?',
      sensitive: 'integer',
      verdict_key: 'text?',
      verdict_scale_id: 'text?',
      round: 'integer',
      publish_at: 'text?',
      entered_state_at: 'text',
      created_at: 'text',
      created_by_id: 'text -> person',
      updated_at: 'text',
      version: 'integer',
    },
  })
  for (const order of [
    ['updated_at'],
    ['due_on'],
    ['priority', 'updated_at'],
  ]) {
    await createIndex(db, 'claim', ['desk_id', 'state', ...order, 'id'])
  }
  for (const column of ['assignee_id', 'claimant_id', 'article_id']) {
    const columns = ['desk_id', column, 'state', 'updated_at', 'id']
    await createIndex(db, 'claim', columns)
  }
  const ownDue = ['desk_id', 'assignee_id', 'state', 'due_on', 'id']
  await createIndex(db, 'claim', ownDue)
  await createIndex(db, 'claim', ['desk_id', 'publish_at'])
  await createIndex(db, 'claim', ['duplicate_of_id'])
  await createIndex(db, 'claim', ['split_from_id'])
}

async function aroundClaims(db: MigrationDb) {
  await createTable(db, 'sighting', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      article_version_id: 'text? -> article_version',
      start_offset: 'integer?',
      end_offset: 'integer?',
      exact: 'text?',
      prefix: 'text?',
      suffix: 'text?',
      anchor_state: 'text',
      url: 'text?',
      headline: 'text?',
      publisher: 'text?',
      published_on: 'text?',
      archived_at: 'text?',
      is_first: 'integer',
      found_for_id: 'text? -> claim',
      created_at: 'text',
      created_by_id: 'text -> person',
    },
  })
  await createIndex(db, 'sighting', ['claim_id'])
  await createIndex(db, 'sighting', ['article_version_id'])
  await createTable(db, 'claim_tag', {
    columns: { claim_id: 'text -> claim', tag_id: 'text -> tag' },
    primaryKey: ['claim_id', 'tag_id'],
  })
  await createIndex(db, 'claim_tag', ['tag_id', 'claim_id'])
  await createTable(db, 'claim_participant', {
    columns: {
      claim_id: 'text -> claim',
      person_id: 'text -> person',
      part: 'text',
      review_version: 'integer',
      since: 'text',
    },
    primaryKey: ['claim_id', 'person_id', 'part', 'review_version'],
  })
  await createTable(db, 'claim_viewer', {
    columns: { claim_id: 'text -> claim', person_id: 'text -> person' },
    primaryKey: ['claim_id', 'person_id'],
  })
  await createTable(db, 'inbox_item', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      person_id: 'text -> person',
      kind: 'text',
      claim_id: 'text -> claim',
      comment_id: 'text?',
      from_id: 'text? -> person',
      created_at: 'text',
      seen_at: 'text?',
    },
  })
  await createIndex(db, 'inbox_item', ['person_id', 'created_at', 'id'])
  await createIndex(db, 'inbox_item', ['person_id', 'seen_at'])
  await createIndex(db, 'inbox_item', ['claim_id'])
}
