import type { ReviewContent } from '#app/core/review/content.ts'
import type {
  RecordFacts,
  RuleContext,
  RuleScale,
  RuleScaleLabel,
  SiteReview,
} from '#app/core/review/rules/context.ts'
import { mediaCategories } from '#app/core/review/media/media-categories.ts'
import { orderedLabels } from '#app/core/rating/scale.ts'
import { searchTerms } from '#app/core/search/terms.ts'
import { getDesk } from '#db/people/desks.ts'
import {
  countPublished,
  findReview,
  listPublishedLabels,
  listReviewsById,
} from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import { findScaleByNumber } from '#db/rating/scales.ts'
import { findMatches } from '#db/search/search.ts'
import type { Desk } from '../../desk.ts'
import { loadPublished } from '../input/load-corrections.ts'

/** CR-108 asks for this many checks; nobody needs to count further. */
const SEVERAL = 3

/** `scales` remembers what is read again and again while many are checked. */
export type Knower = Pick<Desk, 'deskId' | 'origin' | 'now'> & {
  scales?: Map<number, RuleScale | null>
}

/** What the desk knows beside the markup of `content`, other reviews included. */
export async function loadRuleContext(
  db: Db,
  desk: Knower,
  content: ReviewContent,
): Promise<RuleContext> {
  const known = await loadPageContext(db, desk, content)
  const otherReviews = await loadOthers(db, desk, content)
  return { ...known, site: { ...known.site, otherReviews } }
}

/** The same without a look at other reviews, for who compares all of them. */
export async function loadPageContext(
  db: Db,
  { deskId, origin, now, scales = new Map() }: Knower,
  content: ReviewContent,
): Promise<RuleContext> {
  const desk = await getDesk(db, deskId)
  const number = content.verdict.scaleVersion
  const scale = scales.has(number)
    ? scales.get(number)
    : await loadScale(db, desk, content)
  scales.set(number, scale ?? null)
  const published = await countPublished(db, deskId, SEVERAL)
  const review = await findReview(db, deskId, content.reviewId)
  const isCounted = review?.state === 'published'
  return {
    today: now.toISOString().slice(0, 10),
    origin,
    ...(scale && { scale }),
    record: await loadRecord(db, content),
    mediaPicker: mediaCategories,
    site: {
      reviewedPages: isCounted ? published : published + 1,
      isPolitical: desk.settings.politicalEntity,
      isAggregator: desk.settings.aggregator,
      sourceListUrl: desk.settings.sourceList || null,
    },
  }
}

async function loadScale(
  db: Db,
  { id, language }: { id: string; language: string },
  { verdict, publisher }: ReviewContent,
): Promise<RuleScale | null> {
  const scale = await findScaleByNumber(db, id, verdict.scaleVersion)
  if (!scale) return null
  const ordered = orderedLabels(scale.labels)
  const labels = scale.labels.map(({ key, name, value }) => ({
    key,
    name,
    value,
  }))
  return {
    version: scale.number,
    language,
    mostTrue: ordered.at(0)?.key ?? null,
    mostFalse: ordered.at(-1)?.key ?? null,
    pageUrl: publisher.scaleUrl,
    labels,
    lastPublished: {
      version: scale.number,
      labels: asPublished(labels, await listPublishedLabels(db, scale.id)),
    },
  }
}

/** The labels as published reviews give them; the rest as the scale does. */
function asPublished(
  labels: RuleScaleLabel[],
  published: RuleScaleLabel[],
): RuleScaleLabel[] {
  const unseen = labels.filter(
    ({ key }) => !published.some((label) => label.key === key),
  )
  return [...published, ...unseen]
}

async function loadRecord(
  db: Db,
  { claim, version, reviewId }: ReviewContent,
): Promise<RecordFacts> {
  const currentVersion = version - 1
  const previous = currentVersion
    ? await loadPublished(db, { id: reviewId, currentVersion })
    : null
  return {
    ...(claim.claimedOn && { claimedOn: claim.claimedOn }),
    entityKinds: Object.fromEntries(
      claim.claimants.map(({ name, kind }) => [name, kind]),
    ),
    previous: previous && {
      claimReviewed: previous.claim.short,
      verdict: previous.verdict.label,
    },
  }
}

/** The other published reviews that say much the same. */
async function loadOthers(
  db: Db,
  { deskId, origin }: Knower,
  content: ReviewContent,
): Promise<SiteReview[]> {
  const terms = searchTerms(content.claim.short)
  const hits = await findMatches(db, 'review', { deskId, terms, limit: 20 })
  const ids = hits.map(({ subjectId }) => subjectId)
  const others = await listReviewsById(db, deskId, ids)
  return others
    .filter(({ id, state }) => id !== content.reviewId && state === 'published')
    .map(({ slug, shortClaim, verdictName }) => ({
      url: `${origin}/reviews/${slug}`,
      id: `${origin}/reviews/${slug}#review`,
      claimReviewed: shortClaim,
      verdict: verdictName,
    }))
}
