import { endOfWorkingDay } from '#app/core/cases/working-days.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaimRow } from '#db/claims/claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { listEditorIds } from '#db/people/people.ts'
import { findReviewBySlug, type Review } from '#db/publication/reviews.ts'
import { insertContact } from '#db/upkeep/case-contacts.ts'
import { insertCase } from '#db/upkeep/cases.ts'
import { notify } from '../assign/notify.ts'
import { tellEditors } from '../assign/tell-editors.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { countTry } from '../sign-in/count-tries.ts'
import { newCode } from '../sign-in/secret.ts'

export type ErrorReport = {
  /** Which review it is about; null for the whole site. */
  slug: string | null
  report: string
  source: string
  /** Empty where the reader wants no answer by mail. */
  email: string
}

/**
 * Take a reader's report of an error, from anybody. The value is what the reader
 * looks the case up by. Reports are counted by network before they are read.
 */
export async function reportError(
  desk: Desk,
  given: ErrorReport,
  { network }: { network: string },
) {
  const counted = await countTry(desk, [{ counted: 'report', of: [network] }])
  if (!counted.ok) return counted

  return inTransaction(desk, async (desk) => {
    const review = given.slug
      ? await findReviewBySlug(desk.tx, desk.deskId, given.slug)
      : null
    if (review === undefined || review?.state === 'hidden')
      return refuse('no-such-review')

    const { caseId, reference } = await writeCase(desk, given, review)
    await record(desk, {
      action: 'case.received',
      subjectId: caseId,
      detail: {
        reviewId: review?.id ?? null,
        claimId: review?.claimId ?? null,
      },
    })
    await tell(desk, caseId, review)
    return accept({ caseId, reference })
  })
}

async function writeCase(
  desk: OpenDesk,
  { report, source, email }: ErrorReport,
  review: Review | null,
) {
  const { tx, deskId, now } = desk
  const { settings, timeZone } = await getDesk(tx, deskId)
  const dueIn = (days: number) =>
    endOfWorkingDay(now, days, timeZone).toISOString()
  const acknowledgeBy = dueIn(settings.acknowledgeDays)
  const caseId = desk.newId('cse')
  const reference = newCode()
  await insertCase(tx, {
    id: caseId,
    deskId,
    reviewId: review?.id ?? null,
    reference,
    report: report.trim(),
    source: source.trim() || null,
    state: 'new',
    outcome: null,
    answer: null,
    assigneeId: null,
    correctionId: null,
    receivedAt: now.toISOString(),
    acknowledgeBy,
    decideBy: dueIn(settings.decideDays),
    dueAt: acknowledgeBy,
    acknowledgedAt: null,
    decidedAt: null,
    answeredAt: null,
    mailedAt: null,
    toldOverdueAt: null,
    version: 1,
  })
  if (email) await insertContact(tx, { caseId, deskId, email, eraseAt: null })
  return { caseId, reference }
}

async function tell(desk: OpenDesk, caseId: string, review: Review | null) {
  const notice = { kind: 'case-received', caseId } as const
  const claim = review
    ? await findClaimRow(desk.tx, desk.deskId, review.claimId)
    : undefined
  if (claim) return tellEditors(desk, claim, notice)
  const editors = await listEditorIds(desk.tx, desk.deskId)
  return notify(desk, editors, { ...notice, claimId: null })
}
