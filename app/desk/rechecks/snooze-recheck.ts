import { localDay } from '#app/core/cases/working-days.ts'
import { whyNotSnooze } from '#app/core/recheck/recheck.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getDesk } from '#db/people/desks.ts'
import { updateRecheck } from '#db/upkeep/rechecks.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeRecheck, type SeenRecheck } from './change-recheck.ts'

/** Put a re-check off until a day. */
export function snoozeRecheck(
  desk: Desk,
  seen: SeenRecheck,
  { until }: { until: string },
) {
  return changeRecheck(desk, seen, async (desk, found) => {
    const { timeZone } = await getDesk(desk.tx, desk.deskId)
    const refusal = whyNotSnooze(until, localDay(desk.now, timeZone))
    if (refusal) return refuse(refusal)
    await updateRecheck(desk.tx, found, { snoozedUntil: until })
    await record(desk, {
      action: 'recheck.snoozed',
      subjectId: found.id,
      detail: { claimId: found.claimId, until },
    })
    return accept({ claimId: found.claimId })
  })
}
