import { createTable, type MigrationDb } from './create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'recurring_job', {
    columns: { desk_id: 'text -> desk', kind: 'text', began: 'text' },
    primaryKey: ['desk_id', 'kind'],
  })
}
