import type { ReviewContent } from '#app/core/review/content.ts'
import { reviewUrl } from '#app/core/review/claim-review/build.ts'
import { buildMarkup } from '#app/core/review/claim-review/build-markup.ts'
import { serializeJsonLd } from '#app/core/review/claim-review/serialize.ts'
import type { RuleReport } from '#app/core/review/rules/finding.ts'
import { validatePage } from '#app/core/review/rules/page/validate-page.ts'
import type { Desk } from '../../desk.ts'
import { loadRuleContext } from './load-rule-context.ts'
import { loadSite } from './load-site.ts'

/** One version as readers and crawlers would get it, and what it breaks. */
export type MadeVersion = {
  content: ReviewContent
  /** The ClaimReview and what goes with it, byte for byte as on the page and at its own address. */
  jsonLd: string
  html: string
  report: RuleReport
}

type Maker = Pick<Desk, 'db' | 'deskId' | 'origin' | 'now' | 'render'>

/** Make the page of `content` and hold its bytes to every rule. */
export async function makeVersion(
  desk: Maker,
  content: ReviewContent,
  articleId: string | null,
): Promise<MadeVersion> {
  const site = await loadSite(desk.db, desk)
  const jsonLd = serializeJsonLd(buildMarkup(content, site))
  const html = desk.render.page({
    kind: 'review',
    site,
    content,
    jsonLd,
    articleId,
  })
  const known = await loadRuleContext(desk.db, desk, content)
  const answer = { url: reviewUrl(content, site), status: 200 }
  return { content, jsonLd, html, report: validatePage(html, known, answer) }
}
