import { addressRules } from './markup/address.ts'
import { appearanceRules } from './markup/appearance.ts'
import { authorRules } from './markup/author.ts'
import { claimDateRules } from './markup/claim-date.ts'
import { claimTextRules } from './markup/claim-text.ts'
import { claimantRules } from './markup/claimant.ts'
import { correctionRules } from './markup/correction.ts'
import { dateRules } from './markup/dates.ts'
import { itemRules } from './markup/item.ts'
import { ratingRules } from './markup/rating.ts'
import { scaleRules } from './markup/scale.ts'
import { structureRules } from './markup/structure.ts'
import { crawlRules } from './page/crawl.ts'
import { trustRules } from './page/trust.ts'
import { visibleRules } from './page/visible.ts'
import type { RuleSet } from './rule.ts'

/** Every rule that one ClaimReview, its page and its site are held to. */
export const claimReviewRules: RuleSet = {
  ...structureRules,
  ...claimTextRules,
  ...ratingRules,
  ...scaleRules,
  ...addressRules,
  ...authorRules,
  ...itemRules,
  ...appearanceRules,
  ...claimantRules,
  ...claimDateRules,
  ...dateRules,
  ...correctionRules,
  ...crawlRules,
  ...visibleRules,
  ...trustRules,
}
