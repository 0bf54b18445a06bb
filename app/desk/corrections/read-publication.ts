import { mayDo } from '#app/core/people/roles.ts'
import { findClaim } from '#db/claims/claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { findPerson } from '#db/people/people.ts'
import {
  findOpenCorrection,
  findWithdrawal,
} from '#db/publication/corrections.ts'
import {
  findReviewOfClaim,
  listReviewVersions,
  type Review,
  type ReviewVersion,
} from '#db/publication/reviews.ts'
import type { Desk } from '../desk.ts'

/** What was hidden is confirmed or undone within a day. */
const TO_DECIDE = 24 * 3_600_000

/** What the page of a published review shows, or undefined without a claim. */
export async function readPublication(desk: Desk, claimId: string) {
  const { db, deskId, origin, actor } = desk
  const claim = await findClaim(db, desk, claimId)
  if (!claim) return undefined
  const review = await findReviewOfClaim(db, deskId, claimId)
  const { settings } = await getDesk(db, deskId)
  const correction = await findOpenCorrection(db, claimId)
  return {
    claim: { id: claim.id, state: claim.state, version: claim.version },
    origin,
    fourEyes: settings.fourEyes,
    mayCorrect: mayDo(actor, 'claim.correct'),
    correction: correction
      ? { class: correction.class, note: correction.note }
      : null,
    review: review ? await shownReview(desk, review) : null,
  }
}

async function shownReview(desk: Desk, review: Review) {
  const { id, slug, shortClaim, state, currentVersion } = review
  const versions = await listReviewVersions(desk.db, id)
  return {
    id,
    slug,
    shortClaim,
    state,
    currentVersion,
    jsonLd: versions[0]?.jsonLd ?? '',
    versions: versions.map(shownVersion),
    withdrawal: await shownWithdrawal(desk, review),
  }
}

function shownVersion(version: ReviewVersion) {
  const { number, publishedAt, contentSha256, correctionNote } = version
  return { number, publishedAt, contentSha256, note: correctionNote }
}

async function shownWithdrawal(desk: Desk, { id }: Review) {
  const { db, deskId, actor, now } = desk
  const withdrawal = await findWithdrawal(db, id)
  if (!withdrawal || withdrawal.confirmedAt) return null
  const proposer = await findPerson(db, deskId, withdrawal.proposedById)
  const { settings } = await getDesk(db, deskId)
  const isAnother = withdrawal.proposedById !== actor.id
  const until = new Date(Date.parse(withdrawal.proposedAt) + TO_DECIDE)
  return {
    reason: withdrawal.reason,
    isHidden: withdrawal.hidden === 1,
    proposedAt: withdrawal.proposedAt,
    name: proposer?.name ?? '',
    mayConfirm: isAnother || !settings.fourEyes,
    decideBy: until.toISOString(),
    isOverdue: withdrawal.hidden === 1 && until < now,
  }
}
