import type { FetchRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { accept, type Result } from '#app/core/result.ts'
import {
  placeCrawled,
  type PlacedText,
} from '#app/core/review/rules/page/crawled-page.ts'
import { robotsUrlOf } from '#app/core/review/rules/page/robots-txt.ts'
import type { ReadLivePage } from './live-page.ts'

/** Ask for a page as a crawler does, and for the robots.txt of its site. */
export async function readCrawled(
  readLivePage: ReadLivePage,
  url: string,
): Promise<Result<PlacedText, FetchRefusal, RefusalDetail>> {
  const page = await readLivePage(url)
  if (!page.ok) return page
  const robots = await readLivePage(robotsUrlOf(page.value.finalUrl))
  return accept(placeCrawled(page.value, robots.ok ? robots.value : null))
}
