import { findClaimRow } from '#db/claims/claims.ts'
import { listEditorIds } from '#db/people/people.ts'
import { findReview } from '#db/publication/reviews.ts'
import { deleteContacts, listErasable } from '#db/upkeep/case-contacts.ts'
import {
  listUntoldOverdue,
  updateCase,
  type ErrorCase,
} from '#db/upkeep/cases.ts'
import { notify } from '../assign/notify.ts'
import { tellEditors } from '../assign/tell-editors.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** So many in one transaction; the rest follow in the next. */
const BATCH = 100

/**
 * Tell the editors, once, of each deadline that was missed, and erase readers'
 * addresses that were kept long enough. A recurring job runs it.
 */
export async function tendCases(desk: Desk) {
  let told = 0
  let erased = 0
  for (;;) {
    const done = await inTransaction(desk, tellSome)
    told += done
    if (done < BATCH) break
  }
  for (;;) {
    const done = await inTransaction(desk, eraseSome)
    erased += done
    if (done < BATCH) break
  }
  return { told, erased }
}

async function tellSome(desk: OpenDesk) {
  const now = desk.now.toISOString()
  const page = { now, limit: BATCH }
  const late = await listUntoldOverdue(desk.tx, desk.deskId, page)
  for (const found of late) {
    await updateCase(desk.tx, found, { toldOverdueAt: now })
    const { claimId } = await tell(desk, found)
    await record(desk, {
      action: 'case.overdue',
      subjectId: found.id,
      detail: { claimId, dueAt: found.dueAt },
    })
  }
  return late.length
}

async function tell(desk: OpenDesk, { id: caseId, reviewId }: ErrorCase) {
  const { tx, deskId } = desk
  const notice = { kind: 'case-overdue', caseId } as const
  const review = reviewId ? await findReview(tx, deskId, reviewId) : undefined
  const claim = review && (await findClaimRow(tx, deskId, review.claimId))
  if (claim) await tellEditors(desk, claim, notice)
  else {
    const editors = await listEditorIds(tx, deskId)
    await notify(desk, editors, { ...notice, claimId: null })
  }
  return { claimId: claim?.id ?? null }
}

async function eraseSome(desk: OpenDesk) {
  const page = { now: desk.now.toISOString(), limit: BATCH }
  const caseIds = await listErasable(desk.tx, desk.deskId, page)
  if (caseIds.length === 0) return 0
  await deleteContacts(desk.tx, caseIds)
  for (const subjectId of caseIds)
    await record(desk, { action: 'case.contact-erased', subjectId })
  return caseIds.length
}
