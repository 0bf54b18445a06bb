import { deleteProgress, writeProgress } from '#db/jobs/progress.ts'
import { inTransaction, type Desk } from '../desk.ts'

export type Progress = { done: number; total: number }

/** Note how far a long job is, for those who watch it. */
export function reportProgress(desk: Desk, jobId: string, progress: Progress) {
  return inTransaction(desk, ({ tx, now }) =>
    writeProgress(tx, { jobId, ...progress, updatedAt: now.toISOString() }),
  )
}

/** Forget the progress of a job that is done. */
export function forgetProgress(desk: Desk, jobId: string) {
  return inTransaction(desk, ({ tx }) => deleteProgress(tx, jobId))
}
