import { sql } from 'kysely'
import type { MigrationDb } from '../create-table.ts'

/**
 * PostgreSQL: move what the table `job` held into the queue, and let `job` be a
 * view of it from now on. graphile-worker has made its own tables before.
 */
export async function createQueue(db: MigrationDb) {
  await moveRows(db)
  await sql`drop table job`.execute(db)
  await sql`
    create table job_worker (id text primary key, seen_at timestamptz not null)
  `.execute(db)
  await sql`
    create view job as
    select
      id::text as id,
      payload ->> 'kind' as kind,
      (payload -> 'payload')::text as payload,
      ${instant(sql`run_at`)} as run_at,
      attempts::int as attempts,
      case when locked_at is not null then '9999-12-31T23:59:59.999Z' end
        as leased_until,
      locked_by as lease_id,
      last_error,
      case when locked_at is null and attempts >= max_attempts
        then ${instant(failedAt)} end as failed_at,
      ${instant(sql`created_at`)} as created_at
    from graphile_worker._private_jobs`.execute(db)
}

/** The queue puts a failed attempt off before it sees that it was the last. */
const failedAt = sql`(
  run_at - exp(least(attempts, 10)) * interval '1 second'
)`

function instant(column: ReturnType<typeof sql>) {
  return sql`to_char(
    ${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
  )`
}

async function moveRows(db: MigrationDb) {
  const added = (row: string) => sql`
    graphile_worker.add_job(
      'desk',
      payload => json_build_object(
        'kind', ${sql.ref(`${row}.kind`)},
        'payload', ${sql.ref(`${row}.payload`)}::json
      ),
      run_at => ${sql.ref(`${row}.run_at`)}::timestamptz,
      max_attempts => 8
    )`
  await sql`
    select ${added('old')} from job as old
    where finished_at is null and failed_at is null order by run_at
  `.execute(db)
  await sql`
    select graphile_worker.permanently_fail_jobs(
      array[(${added('old')}).id], coalesce(last_error, 'unknown')
    )
    from job as old
    where finished_at is null and failed_at is not null`.execute(db)
}
