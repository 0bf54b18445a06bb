import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'
import type { GoldPage } from './gold.ts'
import { scorePage } from './score-page.ts'
import type { PageScore } from './score-page.ts'

export type ScoredPage = { name: string; score: PageScore }

/** Breaks and scores pages, as they would be pasted. */
export function scorePages(pages: GoldPage[]): ScoredPage[] {
  return pages.map((page) => ({
    name: page.name,
    score: scorePage(page, breakIntoClaims(page.text)),
  }))
}

/** F1 of the body lines of one page. */
export function bodyF1({ body }: PageScore): number {
  const { found, wrong, missed } = body
  return found === 0 ? 0 : (2 * found) / (2 * found + wrong + missed)
}

/** The mean over the pages, each weighing the same. */
export function meanOf(
  pages: ScoredPage[],
  pick: (score: PageScore) => number,
): number {
  return pages.reduce((sum, { score }) => sum + pick(score), 0) / pages.length
}
