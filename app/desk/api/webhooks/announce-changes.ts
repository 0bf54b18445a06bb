import type { AuditAction } from '#app/core/audit/actions.ts'
import type { WebhookEvent } from '#app/core/api/webhooks/events.ts'
import { findArticle } from '#db/articles/articles.ts'
import { findReview } from '#db/publication/reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { OpenDesk } from '../../desk.ts'
import { announce } from './announce.ts'

const OF_REVIEWS: Partial<Record<AuditAction, WebhookEvent>> = {
  'review.published': 'review.published',
  'withdrawal.confirmed': 'review.withdrawn',
  'withdrawal.undone': 'review.restored',
  'review.hidden': 'review.hidden',
}

/**
 * Tell those who listen of what was recorded, if it is of a kind that is told.
 * A review is told as readers see it; what is hidden or withdrawn only by name.
 */
export async function announceRecorded(
  desk: OpenDesk,
  { action, subjectId }: { action: AuditAction; subjectId: string },
) {
  if (action === 'article.taken-in')
    return announce(desk, action, () => articleFacts(desk, subjectId))
  const event = OF_REVIEWS[action]
  if (!event) return
  const review = await findReview(desk.tx, desk.deskId, subjectId)
  if (!review) throw new Error(`No review ${subjectId}`)
  const isCorrected = event === 'review.published' && review.currentVersion > 1
  const told = isCorrected ? 'review.corrected' : event
  await announce(desk, told, async () => ({
    reviewId: review.id,
    url: `${desk.origin}/reviews/${review.slug}`,
    version: review.currentVersion,
    ...(review.state === 'published' && {
      claimReviewed: review.shortClaim,
      verdict: review.verdictName,
      publishedAt: review.publishedAt,
    }),
  }))
}

/**
 * Tell those who listen that a claim moved, by its id alone. Of a claim that is
 * kept to named people nobody is told.
 */
export async function announceMove(
  desk: OpenDesk,
  { id, sensitive }: Pick<Claim, 'id' | 'sensitive'>,
  move: { from: string; to: string; version: number },
) {
  if (sensitive) return
  await announce(desk, 'claim.state-changed', async () => ({
    claimId: id,
    ...move,
    url: `${desk.origin}/api/v1/claims/${id}`,
  }))
}

async function articleFacts({ tx, deskId, origin }: OpenDesk, id: string) {
  const article = await findArticle(tx, deskId, id)
  if (!article) return null
  const { headline, publisher, canonicalUrl } = article
  const url = `${origin}/api/v1/articles/${id}`
  return { articleId: id, headline, publisher, canonicalUrl, url }
}
