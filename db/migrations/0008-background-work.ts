import { sql } from 'kysely'
import { isPostgres } from '../dialect.ts'
import { createQueue } from '../jobs/create-queue.ts'
import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'recurring_job', {
    columns: { desk_id: 'text -> desk', kind: 'text', began: 'text' },
    primaryKey: ['desk_id', 'kind'],
  })
  await createTable(db, 'job_progress', {
    columns: {
      job_id: 'key',
      done: 'integer',
      total: 'integer',
      updated_at: 'text',
    },
  })
  if (isPostgres(db)) await createQueue(db)
  else await letDoneJobsGo(db)
}

/** Jobs that are done are deleted, so that a job is one that is to be done. */
async function letDoneJobsGo(db: MigrationDb) {
  await sql`delete from job where finished_at is not null`.execute(db)
  await db.schema.dropIndex('job_by_finished_at_failed_at_run_at').execute()
  await db.schema.alterTable('job').dropColumn('finished_at').execute()
  await createIndex(db, 'job', ['failed_at', 'run_at'])
  await createIndex(db, 'job', ['created_at', 'id'])
}
