import { selectVisibleClaims, type Viewer } from './claims.ts'
import type { Db } from '../schema.ts'

/** A claim with the names that its page shows. */
export function findClaimForPage(db: Db, viewer: Viewer, claimId: string) {
  return selectVisibleClaims(db, viewer)
    .leftJoin('person as assignee', 'assignee.id', 'claim.assigneeId')
    .leftJoin('claimant', 'claimant.id', 'claim.claimantId')
    .leftJoin('article', 'article.id', 'claim.articleId')
    .leftJoin('review', 'review.claimId', 'claim.id')
    .selectAll('claim')
    .select([
      'assignee.name as assigneeName',
      'claimant.name as claimantName',
      'claimant.kind as claimantKind',
      'claimant.role as claimantRole',
      'article.headline as articleHeadline',
      'article.publisher as articlePublisher',
      'article.publishedOn as articlePublishedOn',
      'article.language as articleLanguage',
      'review.slug as reviewSlug',
      'review.state as reviewState',
    ])
    .where('claim.id', '=', claimId)
    .executeTakeFirst()
}
