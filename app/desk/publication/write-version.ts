import type { ReviewContent } from '#app/core/review/content.ts'
import { canonicalContent } from '#app/core/review/content.ts'
import {
  findOpenCorrection,
  updateCorrection,
} from '#db/publication/corrections.ts'
import { writeRendering } from '#db/publication/renderings.ts'
import {
  findReviewOfClaim,
  insertReview,
  insertReviewVersion,
  updateReview,
} from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import { OUTCOME_OF } from '#app/core/cases/case-state.ts'
import { indexWords } from '#db/search/search.ts'
import { decideCases } from '../cases/decide-cases.ts'
import { watchCited } from '../rechecks/watch-sources.ts'
import type { OpenDesk } from '../desk.ts'
import { logVersion } from '../log/log-review.ts'
import { digestContent } from './input/digest.ts'
import type { MadeVersion } from './pages/make-version.ts'
import type { Rendering } from './pages/pack-pages.ts'
import { saysOf, wordsOf } from './words-of.ts'

export type NewVersion = {
  made: MadeVersion
  versionId: string
  renderings: Rendering[]
  approverId?: string
}

/** Write one published version with its pages; the value is the review's id. */
export async function writeVersion(
  desk: OpenDesk,
  claim: Claim,
  { made, versionId, renderings, approverId }: NewVersion,
) {
  const { content, jsonLd } = made
  await writeReview(desk, claim, content)
  const correction = await findOpenCorrection(desk.tx, claim.id)
  const version = {
    id: versionId,
    reviewId: content.reviewId,
    number: content.version,
    contentSha256: digestContent(content),
    jsonLd,
    publishedAt: content.publishedAt,
  }
  await insertReviewVersion(desk.tx, {
    ...version,
    deskId: desk.deskId,
    content: canonicalContent(content),
    publishedById: desk.actor.id,
    approvedById: approverId ?? null,
    correctionClass: correction?.class ?? null,
    correctionNote: correction?.note ?? null,
  })
  await logVersion(desk, version)
  for (const rendering of renderings) await writeRendering(desk.tx, rendering)
  if (correction) {
    await updateCorrection(desk.tx, correction.id, {
      closedAt: desk.now.toISOString(),
      outcome: 'published',
    })
    await decideCases(desk, {
      correctionId: correction.id,
      claimId: claim.id,
      outcome: OUTCOME_OF[correction.class],
    })
  }
  await watchCited(desk, { claimId: claim.id, reviewId: content.reviewId })
  await indexWords(desk.tx, 'review', {
    subjectId: content.reviewId,
    deskId: desk.deskId,
    words: wordsOf(content),
    says: saysOf(content),
  })
  return content.reviewId
}

async function writeReview(
  desk: OpenDesk,
  claim: Claim,
  content: ReviewContent,
) {
  const { tx, deskId } = desk
  const columns = columnsOf(claim, content)
  const review = await findReviewOfClaim(tx, deskId, claim.id)
  if (review) return updateReview(tx, review, columns)
  const { reviewId: id, firstPublishedAt, slug } = content
  const born = { id, deskId, claimId: claim.id, slug, firstPublishedAt }
  await insertReview(tx, { ...born, ...columns, version: 1 })
}

function columnsOf(claim: Claim, content: ReviewContent) {
  const { verdict, publishedAt } = content
  return {
    state: 'published' as const,
    currentVersion: content.version,
    language: content.language,
    shortClaim: content.claim.short,
    summary: content.summary,
    claimantName: content.claim.claimants[0]?.name ?? null,
    claimantId: claim.claimantId,
    verdictKey: verdict.labelKey,
    verdictName: verdict.label,
    verdictValue: verdict.value,
    scaleVersionId: scaleOf(claim),
    articleId: claim.articleId,
    claimedOn: claim.claimedOn,
    expiresOn: content.expiresOn,
    publishedAt,
    updatedAt: publishedAt,
  }
}

function scaleOf({ id, verdictScaleId }: Claim) {
  if (!verdictScaleId) throw new Error(`Claim ${id} has no verdict to publish`)
  return verdictScaleId
}
