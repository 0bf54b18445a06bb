import type { Insertable } from 'kysely'
import type { Tx } from '../schema.ts'
import type { JobProgressTable } from '../schema/record.ts'

/** How far a long job is; the last word counts. */
export async function writeProgress(
  tx: Tx,
  { jobId, ...reached }: Insertable<JobProgressTable>,
) {
  await tx
    .insertInto('jobProgress')
    .values({ jobId, ...reached })
    .onConflict((conflict) => conflict.column('jobId').doUpdateSet(reached))
    .execute()
}

export async function deleteProgress(tx: Tx, jobId: string) {
  await tx.deleteFrom('jobProgress').where('jobId', '=', jobId).execute()
}
