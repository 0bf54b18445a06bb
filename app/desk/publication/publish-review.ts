import { accept, refuse } from '#app/core/result.ts'
import { mayDo } from '#app/core/people/roles.ts'
import {
  stampInput,
  type ReviewContent,
  type ReviewInput,
} from '#app/core/review/content.ts'
import { blocksPublication } from '#app/core/review/rules/finding.ts'
import { findClaim } from '#db/claims/claims.ts'
import { isDuplicate } from '#db/conflict.ts'
import { endApprovals, findApproval } from '#db/publication/approvals.ts'
import { findWithdrawal } from '#db/publication/corrections.ts'
import { findDraft } from '#db/publication/drafts.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import {
  changeClaim,
  moveClaim,
  type SeenClaim,
} from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { digestContent, digestInput } from './input/digest.ts'
import { loadInput } from './input/load-input.ts'
import { keepAssets } from './pages/keep-assets.ts'
import { makeVersion } from './pages/make-version.ts'
import { packCurrent, packVersion } from './pages/pack-pages.ts'
import { writeVersion } from './write-version.ts'

/**
 * Publish what was approved, and nothing else: the page is made, held to every
 * rule and compressed first, and stored only if the approved hash still holds.
 */
export async function publishReview(desk: Desk, seen: SeenClaim) {
  const ready = await findReady(desk, seen)
  if (!ready.ok) return ready
  const made = await makeVersion(
    desk,
    ready.value.content,
    ready.value.claim.articleId,
  )
  if (blocksPublication(made.report.findings))
    return refuse('breaks-rules', made.report.findings)
  const versionId = desk.newId('rvv')
  const renderings = [
    ...(await packCurrent(desk, made, versionId)),
    await packVersion(desk, made, versionId),
  ]
  await keepAssets(desk)
  return storeReview(desk, seen, {
    ...ready.value,
    made,
    versionId,
    renderings,
  })
}

type Ready = { claim: Claim; content: ReviewContent; sha256: string }
type Stored = Ready & Parameters<typeof writeVersion>[2]

async function findReady(desk: Desk, { claimId, seenVersion }: SeenClaim) {
  if (!mayDo(desk.actor, 'claim.publish')) return refuse('not-allowed')
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return refuse('no-such-claim')
  if (seenVersion !== undefined && seenVersion !== claim.version)
    return refuse('changed-since', claim)
  const approved = await findApproved(desk.db, desk, claim)
  if (!approved.ok) return approved
  const { input, sha256 } = approved.value
  const review = await findReviewOfClaim(desk.db, desk.deskId, claim.id)
  const publishedAt = desk.now.toISOString()
  const firstPublishedAt = review?.firstPublishedAt ?? publishedAt
  const content = stampInput(input, { firstPublishedAt, publishedAt })
  return accept({ claim, content, sha256 })
}

/** The publish input as it is now, if it is exactly what was approved. */
async function findApproved(
  db: Db,
  { deskId, now }: Pick<Desk, 'deskId' | 'now'>,
  claim: Claim,
) {
  if (claim.state !== 'approved') return refuse('not-in-this-state')
  if (claim.publishAt && claim.publishAt > now.toISOString())
    return refuse('embargoed')
  if (await isBeingWithdrawn(db, claim)) return refuse('being-withdrawn')
  const approval = await findApproval(db, claim.id)
  const draft = await findDraft(db, deskId, claim.id)
  if (!approval || !draft) return refuse('not-approved')
  const approverId = approval.approvedById
  const input = await loadInput(db, deskId, { claim, draft, approverId })
  const sha256 = digestInput(input)
  if (sha256 === approval.contentSha256)
    return accept({ input, sha256, approverId })
  const approved = JSON.parse(approval.content) as ReviewInput
  return refuse('differs-from-approved', { approved, now: input })
}

async function isBeingWithdrawn(db: Db, { id, deskId }: Claim) {
  const review = await findReviewOfClaim(db, deskId, id)
  return review !== undefined && Boolean(await findWithdrawal(db, review.id))
}

async function storeReview(desk: Desk, seen: SeenClaim, ready: Stored) {
  try {
    return await store(desk, seen, ready)
  } catch (error) {
    if (isDuplicate(error)) return refuse('slug-taken')
    throw error
  }
}

function store(desk: Desk, { claimId }: SeenClaim, ready: Stored) {
  const seenVersion = ready.claim.version
  return changeClaim(desk, { claimId, seenVersion }, async (desk, claim) => {
    const approved = await findApproved(desk.tx, desk, claim)
    if (!approved.ok) return approved
    if (approved.value.sha256 !== ready.sha256)
      return refuse('changed-since', claim)
    const moved = await moveClaim(desk, claim, {
      event: 'publish',
      changes: { publishAt: null, stateBefore: null },
    })
    if (!moved.ok) return moved

    const { approverId } = approved.value
    const reviewId = await writeVersion(desk, claim, { ...ready, approverId })
    await endApprovals(desk.tx, claim.id, desk.now.toISOString())
    await record(desk, {
      action: 'review.published',
      subjectId: reviewId,
      detail: detailOf(ready.content),
    })
    await enqueue(desk, { kind: 'check-live-review', reviewId })
    const notice = { kind: 'published', claimId: claim.id } as const
    await notify(desk, [claim.assigneeId, approverId], notice)
    return accept({ reviewId, slug: ready.content.slug })
  })
}

function detailOf(content: ReviewContent) {
  const { claimId, slug, version, people } = content
  const contentSha256 = digestContent(content)
  const { approval } = people
  return { claimId, slug, version, contentSha256, approval }
}
