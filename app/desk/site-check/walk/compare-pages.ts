import type { RuleId } from '#app/core/review/rules/rule-table.ts'
import type { SiteFinding } from '#app/core/review/site/site-counts.ts'
import type { Db } from '#db/schema.ts'
import {
  listSharedPages,
  type SharedColumn,
  type SiteCheckPage,
} from '#db/site-check/site-findings.ts'

/** A report is not the place for more of one fault. */
const MOST = 200

const SHARED: readonly [SharedColumn, RuleId, string][] = [
  ['url', 'CR-044', '$.url'],
  ['markupId', 'CR-101', '$["@id"]'],
  ['claimKey', 'CR-101', '$.claimReviewed'],
]

/** What only shows when all pages of a site are laid side by side. */
export async function comparePages(
  db: Db,
  siteCheckId: string,
): Promise<SiteFinding[]> {
  const found: SiteFinding[] = []
  for (const [column, id, path] of SHARED) {
    const pages = await listSharedPages(db, siteCheckId, {
      column,
      limit: MOST,
    })
    const groups = Map.groupBy(pages, (page) => page[column])
    for (const [first, ...others] of groups.values())
      found.push(...others.map((page) => twin(page, first!, { id, path })))
  }
  return found
}

function twin(
  { path: page }: SiteCheckPage,
  first: SiteCheckPage,
  rule: { id: RuleId; path: string },
): SiteFinding {
  return { ...rule, level: 'E', page, claimId: null, detail: first.path }
}
