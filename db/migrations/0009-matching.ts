import { createPostings } from '../search/create-postings.ts'
import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createPostings(db)
  await createTable(db, 'match_decision', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      claim_id: 'text -> claim',
      subject_kind: 'text',
      subject_id: 'text',
      decision: 'text',
      sighting_id: 'text?',
      merged: 'integer',
      decided_at: 'text',
      decided_by_id: 'text -> person',
      version: 'integer',
    },
    uniques: [['claim_id', 'subject_id']],
  })
  await createIndex(db, 'match_decision', ['subject_id', 'decision'])
}
