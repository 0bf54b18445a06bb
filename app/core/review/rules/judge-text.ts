import { checkRules, mergeReports, reportOf } from './check-rules.ts'
import type { RuleReport } from './finding.ts'
import { validateFeed } from './feed/feed.ts'
import { validateMediaReview } from './media/validate-media-review.ts'
import type { PlacedText } from './page/crawled-page.ts'
import { validatePage } from './page/validate-page.ts'

/** Hold a page, markup or a feed to the rules: the text itself tells which. */
export function judgeText(
  { text, answer, redirects }: PlacedText,
  today: string,
): RuleReport {
  const origin = answer.url ? new URL(answer.url).origin : undefined
  const known = { today, redirects, ...(origin && { origin }) }
  if (/^\s*</.test(text)) return validatePage(text, known, answer)
  if (/"@type"\s*:\s*"DataFeed"/.test(text))
    return reportOf(validateFeed(text, known), [])
  const media = validateMediaReview(text, known)
  const isMedia = media.met.length > 0
  const review = checkRules(text, known)
  if (!isMedia) return review
  const isAlone = review.met.length === 0
  return isAlone ? media : mergeReports([review, media])
}
