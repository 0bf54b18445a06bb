import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'live_alarm', {
    columns: {
      review_id: 'key -> review',
      desk_id: 'text -> desk',
      url: 'text',
      findings: 'text',
      raised_at: 'text',
      checked_at: 'text',
      cleared_at: 'text?',
    },
  })
  await createIndex(db, 'live_alarm', ['desk_id', 'cleared_at'])
  await createTable(db, 'site_check', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      started_at: 'text',
      started_by_id: 'text',
      after_id: 'text',
      pages: 'integer',
      checked: 'integer',
      counts: 'text',
      progress_at: 'text',
      finished_at: 'text?',
      version: 'integer',
    },
  })
  await createIndex(db, 'site_check', ['desk_id', 'started_at'])
  await createTable(db, 'site_check_page', {
    columns: {
      site_check_id: 'text -> site_check',
      review_id: 'text -> review',
      path: 'text',
      url: 'text?',
      markup_id: 'text?',
      claim_key: 'text?',
    },
    primaryKey: ['site_check_id', 'review_id'],
  })
  await createTable(db, 'site_check_finding', {
    columns: {
      id: 'key',
      site_check_id: 'text -> site_check',
      page: 'text',
      claim_id: 'text?',
      rule_id: 'text',
      level: 'text',
      place: 'text',
      detail: 'text?',
    },
  })
  await createIndex(db, 'site_check_finding', [
    'site_check_id',
    'level',
    'page',
    'id',
  ])
  await createTable(db, 'media_assessment', {
    columns: {
      claim_id: 'key -> claim',
      desk_id: 'text -> desk',
      fields: 'text',
      updated_at: 'text',
      updated_by_id: 'text',
      version: 'integer',
    },
  })
}
