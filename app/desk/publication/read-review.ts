import { mayDo } from '#app/core/people/roles.ts'
import { diffContents } from '#app/core/review/diff.ts'
import type { ReviewInput } from '#app/core/review/content.ts'
import { findClaim } from '#db/claims/claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { findPerson } from '#db/people/people.ts'
import { findApproval } from '#db/publication/approvals.ts'
import { findDraft, listReviewNotes } from '#db/publication/drafts.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'
import { assessDraft } from '../drafts/assess-draft.ts'
import { digestInput } from './input/digest.ts'
import { loadPublished } from './input/load-corrections.ts'
import { loadInput } from './input/load-input.ts'
import { whyMayNotApprove } from './why-may-not-approve.ts'

const NOTES = 100

/** What an editor's page shows of a claim's text, or undefined without a claim. */
export async function readReview(desk: Desk, claimId: string) {
  const { db, deskId } = desk
  const claim = await findClaim(db, desk, claimId)
  if (!claim) return undefined
  const { timeZone } = await getDesk(db, deskId)
  return {
    claim: shownClaim(claim),
    timeZone,
    mayPublish: mayDo(desk.actor, 'claim.publish'),
    notes: await listReviewNotes(db, claimId, NOTES),
    text: await readText(desk, claim),
  }
}

function shownClaim({ id, state, version, publishAt }: Claim) {
  return { id, state, version, publishAt }
}

/** The text as it stands, or null where none is written. */
async function readText(desk: Desk, claim: Claim) {
  const { db, deskId, actor } = desk
  const draft = await findDraft(db, deskId, claim.id)
  if (!draft) return null
  const approval = await readApproval(desk, claim, draft)
  const approverId = approval?.approverId ?? null
  const { made, gate, input } = await assessDraft(desk, {
    claim,
    draft,
    approverId,
  })
  const mine = { claim, draft, approverId: actor.id }
  const { findings, met, notApplicable } = made.report
  return {
    version: input.version,
    seenSha256: digestInput(await loadInput(db, deskId, mine)),
    whyNotApprove: await whyMayNotApprove(db, desk, { claim, input }),
    assessed: { findings, met, notJudged: notApplicable.length, gate },
    difference: await readDifference(desk, claim, input),
    approval,
  }
}

async function readDifference(
  { db, deskId }: Desk,
  { id }: Claim,
  input: ReviewInput,
) {
  const review = await findReviewOfClaim(db, deskId, id)
  if (!review) return null
  return diffContents(await loadPublished(db, review), input)
}

type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** Who approved the text, when, and what changed since. */
async function readApproval({ db, deskId }: Desk, claim: Claim, draft: Draft) {
  const approval = await findApproval(db, claim.id)
  if (!approval) return null
  const { approvedById: approverId, approvedAt } = approval
  const approver = await findPerson(db, deskId, approverId)
  const now = await loadInput(db, deskId, { claim, draft, approverId })
  const approved = JSON.parse(approval.content) as ReviewInput
  return {
    approverId,
    approvedAt,
    name: approver?.name ?? '',
    changed: diffContents(approved, now),
  }
}
