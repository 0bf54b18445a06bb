import type { ReviewContent } from '#app/core/review/content.ts'
import type {
  RecordFacts,
  RuleContext,
  RuleScale,
  SiteFacts,
} from '#app/core/review/rules/context.ts'
import { orderedLabels } from '#app/core/rating/scale.ts'
import { searchTerms } from '#app/core/search/terms.ts'
import { getDesk } from '#db/people/desks.ts'
import { countPublished, listReviewsById } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import { findScaleByNumber } from '#db/rating/scales.ts'
import { findMatches } from '#db/search/search.ts'
import type { Desk } from '../../desk.ts'
import { loadPublished } from '../input/load-corrections.ts'

/** CR-108 asks for this many checks; nobody needs to count further. */
const SEVERAL = 3

/** What the desk knows beside the markup of `content`. */
export async function loadRuleContext(
  db: Db,
  { deskId, origin, now }: Pick<Desk, 'deskId' | 'origin' | 'now'>,
  content: ReviewContent,
): Promise<RuleContext> {
  const desk = await getDesk(db, deskId)
  const scale = await loadScale(db, desk, content)
  return {
    today: now.toISOString().slice(0, 10),
    origin,
    ...(scale && { scale }),
    record: await loadRecord(db, content),
    site: {
      ...(await loadOthers(db, { deskId, origin }, content)),
      isPolitical: desk.settings.politicalEntity,
      isAggregator: desk.settings.aggregator,
      sourceListUrl: desk.settings.aggregator ? '/about' : null,
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
  return {
    version: scale.number,
    language,
    mostTrue: ordered.at(0)?.key ?? null,
    mostFalse: ordered.at(-1)?.key ?? null,
    pageUrl: publisher.scaleUrl,
    labels: scale.labels.map(({ key, name, value }) => ({ key, name, value })),
  }
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
  { deskId, origin }: { deskId: string; origin: string },
  content: ReviewContent,
): Promise<SiteFacts> {
  const terms = searchTerms(content.claim.short)
  const hits = await findMatches(db, 'review', { deskId, terms, limit: 20 })
  const ids = hits.map(({ subjectId }) => subjectId)
  const others = await listReviewsById(db, deskId, ids)
  const published = await countPublished(db, deskId, SEVERAL)
  return {
    reviewedPages: content.version > 1 ? published : published + 1,
    otherReviews: others
      .filter(
        ({ id, state }) => id !== content.reviewId && state === 'published',
      )
      .map(({ slug, shortClaim, verdictName }) => ({
        url: `${origin}/reviews/${slug}`,
        id: `${origin}/reviews/${slug}#review`,
        claimReviewed: shortClaim,
        verdict: verdictName,
      })),
  }
}
