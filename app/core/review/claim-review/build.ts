import type { Claim, ClaimReview, Rating, WithContext } from 'schema-dts'

import {
  reviewPath,
  type Appearance,
  type Claimant,
  type Correction,
  type PublishedVerdict,
  type ReviewContent,
} from '../content.ts'
import { buildPublisher } from './publisher.ts'

/** Where the content is served: "https://desk.example", without a path. */
export type Place = { origin: string }

/** The ClaimReview of a published version, as every page and feed serves it. */
export function buildClaimReview(content: ReviewContent, { origin }: Place) {
  const url = reviewUrl(content, { origin })
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    datePublished: dayOf(content.firstPublishedAt),
    ...(content.version > 1 && { dateModified: dayOf(content.publishedAt) }),
    inLanguage: content.language,
    version: content.version,
    claimReviewed: content.claim.short,
    author: buildPublisher(content.publisher, { origin }),
    itemReviewed: buildClaim(content, url),
    reviewRating: buildRating(content.verdict),
    ...(content.media && {
      associatedMediaReview: { '@id': mediaReviewId(url) },
    }),
    ...(content.expiresOn && { expires: content.expiresOn }),
    ...(content.corrections.length > 0 && {
      correction: newestFirst(content.corrections).map(buildCorrection),
    }),
  } satisfies WithContext<ClaimReview>
}

/** The absolute address of a review's page. */
export function reviewUrl(
  { slug }: { slug: string },
  { origin }: Place,
): string {
  return new URL(reviewPath(slug), origin).href
}

/** What a ClaimReview names the MediaReview beside it by. */
export function mediaReviewId(url: string): string {
  return `${url}#media`
}

/** What a correction says in the markup; the page shows the same words. */
export function correctionText(correction: Correction): string {
  const { note, oldVerdict, newVerdict, oldClaim, newClaim } = correction
  const changes = [
    ...change(oldClaim && `“${oldClaim}”`, newClaim && `“${newClaim}”`),
    ...change(oldVerdict, newVerdict),
  ]
  return changes.length > 0 ? `${note} (${changes.join('; ')})` : note
}

function change(
  before: string | null | undefined,
  after: string | null | undefined,
) {
  if (!before || !after || before === after) return []
  return [`${before} → ${after}`]
}

/** Corrections as a reader wants them: the latest on top. */
export function newestFirst(corrections: Correction[]): Correction[] {
  return corrections.toReversed().toSorted((a, b) => b.version - a.version)
}

function buildClaim({ claim }: ReviewContent, url: string) {
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    ...(claim.place && { name: claim.place }),
    ...(claim.claimedOn && { datePublished: claim.claimedOn }),
    ...(claim.claimants.length > 0 && {
      author: oneOrAll(claim.claimants.map(buildClaimant)),
    }),
    ...(claim.appearances.length > 0 && {
      appearance: claim.appearances.map(buildAppearance),
    }),
  } satisfies Claim
}

/** One alone stands without a list, as most readers of markup expect. */
function oneOrAll<Item>(items: Item[]): Item | Item[] {
  const [first] = items
  return items.length === 1 && first !== undefined ? first : items
}

function buildClaimant({ name, kind, role, sameAs }: Claimant) {
  const identity = { name, ...(sameAs.length > 0 && { sameAs }) }
  if (kind === 'organisation') {
    return { '@type': 'Organization' as const, ...identity }
  }
  return {
    '@type': 'Person' as const,
    ...identity,
    ...(role && { jobTitle: role }),
  }
}

function buildAppearance(appearance: Appearance) {
  const { kind, url, headline, publishedOn, archivedAt } = appearance
  return {
    '@type': kind,
    ...(url && { url }),
    ...(headline && { headline }),
    ...(appearance.publisher && {
      publisher: {
        '@type': 'Organization' as const,
        name: appearance.publisher,
      },
    }),
    ...(publishedOn && { datePublished: publishedOn }),
    ...(archivedAt && { archivedAt }),
  }
}

function buildRating({
  label,
  value,
  best,
  worst,
  explanation,
}: PublishedVerdict) {
  const isOrdered = value !== null && best !== null && worst !== null
  return {
    '@type': 'Rating',
    ...(isOrdered && {
      ratingValue: value,
      worstRating: worst,
      bestRating: best,
    }),
    alternateName: label,
    ...(explanation && { ratingExplanation: explanation }),
  } satisfies Rating
}

function buildCorrection(correction: Correction) {
  return {
    '@type': 'CorrectionComment' as const,
    text: correctionText(correction),
    datePublished: correction.on,
  }
}

function dayOf(instant: string) {
  return instant.slice(0, 10)
}
