import { reviewPath } from '#app/core/review/content.ts'
import { toFinding, type Finding } from '#app/core/review/rules/finding.ts'
import { validatePage } from '#app/core/review/rules/page/validate-page.ts'
import { readCrawled } from '#app/outside/read-crawled.ts'
import { findReview, type Review } from '#db/publication/reviews.ts'
import type { Desk } from '../desk.ts'
import {
  clearAlarm,
  LivePageBroken,
  raiseAlarm,
} from '../site-check/live-alarm.ts'
import { loadPublished } from './input/load-corrections.ts'
import { loadRuleContext } from './pages/load-rule-context.ts'

/**
 * Read a published page as a crawler gets it and hold it to the rules. What is
 * wrong raises an alarm and is thrown, so that it is logged and looked at again;
 * a page that is right again clears it.
 */
export async function checkLiveReview(
  desk: Desk,
  { reviewId }: { reviewId: string },
) {
  const review = await findReview(desk.db, desk.deskId, reviewId)
  if (review?.state !== 'published') return clearAlarm(desk, reviewId)
  const url = desk.origin + reviewPath(review.slug)
  const findings = await findErrors(desk, review, url)
  if (findings.length === 0) return clearAlarm(desk, reviewId)
  await raiseAlarm(desk, { review, url, findings })
  const broken = findings.map(({ id, detail = '' }) => `${id} ${detail}`.trim())
  throw new LivePageBroken(`${url} breaks ${broken.join(', ')}`)
}

async function findErrors(
  desk: Desk,
  review: Review,
  url: string,
): Promise<Finding[]> {
  const read = await readCrawled(desk.outside.readLivePage, url)
  if (!read.ok)
    return [toFinding('CR-104', { path: 'HTTP', detail: read.refusal })]
  const content = await loadPublished(desk.db, review)
  const { text, answer, redirects } = read.value
  const known = await loadRuleContext(desk.db, desk, content)
  const { findings } = validatePage(text, { ...known, redirects }, answer)
  return findings.filter(({ level }) => level === 'E')
}
