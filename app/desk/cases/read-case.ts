import { isCaseOverdue } from '#app/core/cases/case-state.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { getDesk } from '#db/people/desks.ts'
import { listActivePeople } from '#db/people/people.ts'
import { findOpenCorrection } from '#db/publication/corrections.ts'
import { findReview } from '#db/publication/reviews.ts'
import { findContact } from '#db/upkeep/case-contacts.ts'
import { findCase, type ShownCase } from '#db/upkeep/cases.ts'
import type { Desk } from '../desk.ts'
import { loadPublished } from '../publication/input/load-corrections.ts'

/** What the page of a case shows, with the review beside it; editors see the contact. */
export async function readCase(desk: Desk, caseId: string) {
  const { db, deskId, actor, now } = desk
  const found = await findCase(db, desk, caseId)
  if (!found) return undefined
  const mayDecide = mayDo(actor, 'case.decide')
  const contact = await findContact(db, desk, caseId)
  const { name, language } = await getDesk(db, deskId)
  return {
    case: { ...found, isOverdue: isCaseOverdue(found, now.toISOString()) },
    mayDecide,
    mayLook: mayDo(actor, 'claim.research'),
    contact: contact ?? null,
    canMail: desk.outside.sendMail !== null,
    desk: { name, language },
    publicUrl: `${desk.origin}/report/${found.reference}`,
    review: await loadReview(desk, found),
    correction: await loadCorrection(desk, found),
    people: mayDecide ? await listActivePeople(db, deskId) : [],
  }
}

export type ReadCase = NonNullable<Awaited<ReturnType<typeof readCase>>>

/** The review as it is published now. */
async function loadReview({ db, deskId }: Desk, { reviewId }: ShownCase) {
  const review = reviewId && (await findReview(db, deskId, reviewId))
  if (!review) return null
  const { claim, verdict, summary, explanationMarkdown, sources } =
    await loadPublished(db, review)
  return {
    slug: review.slug,
    claimId: review.claimId,
    state: review.state,
    version: review.currentVersion,
    short: claim.short,
    verdict,
    summary,
    explanationMarkdown,
    numbers: sources.map(({ number }) => number),
  }
}

/** The correction of the claim that is under way, whether for this case or not. */
async function loadCorrection({ db }: Desk, found: ShownCase) {
  const { claimId, correctionId } = found
  const open = claimId ? await findOpenCorrection(db, claimId) : undefined
  if (!open) return null
  return {
    class: open.class,
    note: open.note,
    isForIt: open.id === correctionId,
  }
}
