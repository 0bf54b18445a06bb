import type { ReviewFilter } from '#app/core/publication/export-query.ts'
import {
  listReviewedArticles,
  listReviewLanguages,
} from '#db/feeds/export-choices.ts'
import { countExportRows } from '#db/feeds/export-rows.ts'
import {
  listPublishedClaimants,
  listPublishedTags,
} from '#db/publication/public-reviews.ts'
import { getCurrentScale } from '#db/rating/scales.ts'
import type { Desk } from '../desk.ts'

type Reader = Pick<Desk, 'db' | 'deskId'>

/** How many reviews an export would hold. */
export function countExport({ db, deskId }: Reader, filter: ReviewFilter) {
  return countExportRows(db, deskId, filter)
}

const MOST = 300

/** What an export can be narrowed to. */
export async function listExportChoices({ db, deskId }: Reader) {
  const { labels } = await getCurrentScale(db, deskId)
  return {
    verdicts: labels.map(({ key, name }) => ({ value: key, label: name })),
    claimants: await listPublishedClaimants(db, deskId, MOST),
    tags: await listPublishedTags(db, deskId, MOST),
    articles: await listReviewedArticles(db, deskId, MOST),
    languages: await listReviewLanguages(db, deskId),
  }
}
