import { accept, refuse } from '#app/core/result.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { blocksPublication } from '#app/core/review/rules/finding.ts'
import { findWithdrawal } from '#db/publication/corrections.ts'
import { listReviewVersions, type Review } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import type { Desk } from '../../desk.ts'
import { makeVersion } from './make-version.ts'
import { packNotices, type Withdrawn } from './pack-notices.ts'
import { packCurrent, packVersion, type Rendering } from './pack-pages.ts'

/**
 * All pages of a review anew, as its state wants them. Refuses if the bytes would
 * break a rule; what is served then stays.
 */
export async function remakeReview(desk: Desk, review: Review) {
  const versions = await listReviewVersions(desk.db, review.id)
  const lasting: Rendering[] = []
  if (review.state !== 'hidden') {
    for (const { id, content } of versions)
      lasting.push(await packVersion(desk, contentOf(content), id))
  }
  if (review.state !== 'published') {
    const withdrawn = await loadWithdrawn(desk.db, review)
    return accept([...lasting, ...(await packNotices(desk, review, withdrawn))])
  }
  const current = versions[0]
  if (!current) throw new Error(`Review ${review.id} has no version`)
  const { content } = contentOf(current.content)
  const made = await makeVersion(desk, content, review.articleId)
  if (blocksPublication(made.report.findings))
    return refuse('breaks-rules', made.report.findings)
  return accept([...lasting, ...(await packCurrent(desk, made, current.id))])
}

function contentOf(stored: string) {
  return { content: JSON.parse(stored) as ReviewContent }
}

/** What is known of the withdrawal of a review that is not published. */
async function loadWithdrawn(db: Db, review: Review): Promise<Withdrawn> {
  const withdrawal = await findWithdrawal(db, review.id)
  if (!withdrawal) throw new Error(`Review ${review.id} is not withdrawn`)
  const { hidden, reason, confirmedAt, proposedAt } = withdrawal
  return { hidden, reason, since: confirmedAt ?? proposedAt }
}
