import type { Finding } from '#app/core/review/rules/finding.ts'
import type { Review } from '#db/publication/reviews.ts'
import {
  clearAlarmOf,
  findAlarm,
  listInCharge,
  writeAlarm,
} from '#db/site-check/alarms.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** A published page that readers or crawlers do not get as it should be. */
export class LivePageBroken extends Error {
  override name = 'LivePageBroken'
}

export type Broken = {
  review: Pick<Review, 'id' | 'claimId'>
  url: string
  findings: Finding[]
}

/**
 * Keep what is wrong with a live page where editors and admins see it. They are
 * told once; as long as the alarm is open, looking again only brings it up to date.
 */
export function raiseAlarm(desk: Desk, { review, url, findings }: Broken) {
  return inTransaction(desk, async (desk) => {
    const known = await findAlarm(desk.tx, review.id)
    const isOpen = known !== undefined && known.clearedAt === null
    const now = desk.now.toISOString()
    await writeAlarm(desk.tx, {
      reviewId: review.id,
      deskId: desk.deskId,
      url,
      findings: JSON.stringify(findings),
      raisedAt: isOpen ? known.raisedAt : now,
      checkedAt: now,
      clearedAt: null,
    })
    if (isOpen) return
    await record(desk, {
      action: 'review.alarm-raised',
      subjectId: review.id,
      detail: { broken: [...new Set(findings.map(({ id }) => id))] },
    })
    await tellThoseInCharge(desk, review.claimId)
  })
}

/** Close the alarm of a review whose page is right again, if one is open. */
export function clearAlarm(desk: Desk, reviewId: string) {
  return inTransaction(desk, async (desk) => {
    const alarm = await findAlarm(desk.tx, reviewId)
    if (!alarm || alarm.clearedAt !== null) return
    const clearedAt = desk.now.toISOString()
    await clearAlarmOf(desk.tx, reviewId, { clearedAt })
    await record(desk, { action: 'review.alarm-cleared', subjectId: reviewId })
  })
}

async function tellThoseInCharge(desk: OpenDesk, claimId: string) {
  const ids = await listInCharge(desk.tx, desk.deskId, claimId)
  await notify(desk, ids, { kind: 'live-broken', claimId })
}
