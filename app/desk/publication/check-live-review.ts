import { reviewPath } from '#app/core/review/content.ts'
import { validatePage } from '#app/core/review/rules/page/validate-page.ts'
import { findReview } from '#db/publication/reviews.ts'
import type { Desk } from '../desk.ts'

/**
 * Read a published page as a crawler gets it and hold it to the rules. Throws
 * what is wrong, so that the job is tried again and in the end shown as failed.
 */
export async function checkLiveReview(
  desk: Desk,
  { reviewId }: { reviewId: string },
) {
  const review = await findReview(desk.db, desk.deskId, reviewId)
  if (review?.state !== 'published') return
  const url = desk.origin + reviewPath(review.slug)
  const read = await desk.outside.readLivePage(url)
  if (!read.ok) throw new Error(`${url} cannot be read: ${read.refusal}`)

  const { status, finalUrl, headers, body } = read.value
  const robotsHeader = headers['x-robots-tag'] ?? null
  const answer = { url: finalUrl, status, robotsHeader }
  const { findings } = validatePage(body, { origin: desk.origin }, answer)
  const broken = findings.filter(({ level }) => level === 'E')
  if (broken.length > 0)
    throw new Error(`${url} breaks ${broken.map(({ id }) => id).join(', ')}`)
}
