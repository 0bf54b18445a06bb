import {
  periodBegan,
  RECURRING_JOBS,
  type RecurringJob,
} from '#app/core/jobs/recurring.ts'
import { findDesk } from '#db/people/desks.ts'
import { beginPeriod, listPeriods } from '#db/record/recurring-jobs.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { enqueue } from './enqueue.ts'

/**
 * Put down the recurring work whose period has begun; the value is how much. Any
 * number of processes may call it as often as they like.
 */
export async function putDownRecurring(
  desk: Desk,
  recurring: readonly RecurringJob[] = RECURRING_JOBS,
) {
  const settings = await findDesk(desk.db, desk.deskId)
  if (!settings) return 0
  const known = await listPeriods(desk.db, desk.deskId)
  let count = 0
  for (const { job, every } of recurring) {
    const began = periodBegan(every, desk.now, settings.timeZone).toISOString()
    const last = known.get(job.kind)
    if (last && last >= began) continue
    count += await inTransaction(desk, async (desk) => {
      const period = { deskId: desk.deskId, kind: job.kind, began }
      if ((await beginPeriod(desk.tx, period)) !== 'next') return 0
      await enqueue(desk, job)
      return 1
    })
  }
  return count
}
