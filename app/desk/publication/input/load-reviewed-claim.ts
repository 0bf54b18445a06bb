import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { kindOfAppearance } from '#app/core/publication/appearance-kind.ts'
import type {
  Appearance,
  Claimant,
  ReviewedClaim,
} from '#app/core/review/content.ts'
import { findClaimant, listAppearances } from '#db/publication/publish-input.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'

type Sighted = Awaited<ReturnType<typeof listAppearances>>[number]

/** The claim as readers get it: words, who said it, where and when. */
export async function loadReviewedClaim(
  db: Db,
  claim: Claim,
  { shortClaim }: DraftFields,
): Promise<ReviewedClaim> {
  const sightings = await listAppearances(db, claim.id)
  return {
    short: shortClaim.trim(),
    wording: claim.wording,
    quote: claim.quote || null,
    claimedOn: claim.claimedOn,
    place: claim.place,
    claimants: await loadClaimants(db, claim),
    speaker: claim.speaker ? { name: claim.speaker, role: null } : null,
    appearances: withoutRepeats(sightings.map(toAppearance)),
  }
}

async function loadClaimants(
  db: Db,
  { deskId, claimantId }: Claim,
): Promise<Claimant[]> {
  const found = claimantId && (await findClaimant(db, deskId, claimantId))
  if (!found) return []
  const { name, kind, role } = found
  return [{ name, kind, role, sameAs: JSON.parse(found.sameAs) as string[] }]
}

function toAppearance(sighting: Sighted): Appearance {
  const { articleId, archivedAt } = sighting
  if (!articleId)
    return {
      url: sighting.url,
      headline: sighting.headline,
      publisher: sighting.publisher,
      publishedOn: sighting.publishedOn,
      archivedAt,
      kind: kindOfAppearance(sighting.url),
    }
  return {
    url: sighting.canonicalUrl,
    headline: sighting.articleHeadline,
    publisher: sighting.articlePublisher,
    publishedOn: sighting.articlePublishedOn,
    archivedAt,
    kind: 'NewsArticle',
  }
}

/** One article is one appearance, however often it says the claim. */
function withoutRepeats(appearances: Appearance[]) {
  const told = appearances.filter(({ url, headline }) => url ?? headline)
  const byWork = new Map(
    told.toReversed().map((each) => [each.url ?? each.headline, each]),
  )
  return told.filter((each) => byWork.get(each.url ?? each.headline) === each)
}
