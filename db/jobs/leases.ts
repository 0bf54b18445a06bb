import type { Updateable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { JobRow, JobTable } from '../schema/record.ts'

/** SQLite: the job that is due first and that nobody has leased. */
export function findDueJob(db: Db, now: string): Promise<JobRow | undefined> {
  return db
    .selectFrom('job')
    .selectAll()
    .where('failedAt', 'is', null)
    .where('runAt', '<=', now)
    .where((where) =>
      where.or([
        where('leasedUntil', 'is', null),
        where('leasedUntil', '<=', now),
      ]),
    )
    .orderBy('runAt')
    .limit(1)
    .executeTakeFirst()
}

/** Take a job as it was read; false if another took it first. */
export async function leaseJob(
  tx: Tx,
  { id, attempts }: Pick<JobRow, 'id' | 'attempts'>,
  changes: Updateable<JobTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set(changes)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('failedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Lease = { id: string; leaseId: string }

/** Write what became of a leased job, unless the lease was lost. */
export async function updateLeasedJob(
  tx: Tx,
  { id, leaseId }: Lease,
  changes: Updateable<JobTable>,
) {
  await tx
    .updateTable('job')
    .set(changes)
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}

/** A job that is done is let go, unless the lease was lost. */
export async function deleteLeasedJob(tx: Tx, { id, leaseId }: Lease) {
  await tx
    .deleteFrom('job')
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}
