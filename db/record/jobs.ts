import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { JobTable } from '../schema/record.ts'

export type JobRow = Selectable<JobTable>

export async function insertJob(tx: Tx, job: Insertable<JobTable>) {
  await tx.insertInto('job').values(job).execute()
}

/** The job that is due first and that nobody has leased. */
export function findDueJob(db: Db, now: string): Promise<JobRow | undefined> {
  return db
    .selectFrom('job')
    .selectAll()
    .where('finishedAt', 'is', null)
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
  lease: { leaseId: string; leasedUntil: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ ...lease, attempts: attempts + 1 })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('finishedAt', 'is', null)
    .where('failedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Write what became of a leased job, unless the lease was lost. */
export async function updateLeasedJob(
  tx: Tx,
  { id, leaseId }: { id: string; leaseId: string },
  changes: Updateable<JobTable>,
) {
  await tx
    .updateTable('job')
    .set(changes)
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}

export async function deleteDoneJobs(tx: Tx, finishedBefore: string) {
  await tx.deleteFrom('job').where('finishedAt', '<', finishedBefore).execute()
}
