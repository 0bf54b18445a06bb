import { z } from 'zod'
import { named } from '#app/core/api/open-api.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import {
  listReviewVersions,
  type Review,
  type ReviewVersion,
} from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'

export const ListedReview = named(
  'ListedReview',
  z.object({
    id: z.string(),
    slug: z.string(),
    url: z.url(),
    shortClaim: z.string(),
    claimantName: z.string().nullable(),
    verdictName: z.string(),
    currentVersion: z.int(),
    publishedAt: z.string(),
  }),
)

const Correction = z.object({
  class: z.string(),
  note: z.string(),
  on: z.string(),
  version: z.int(),
  oldVerdict: z.string().nullable(),
  newVerdict: z.string().nullable(),
})

export const Version = named(
  'ReviewVersion',
  z.object({
    number: z.int(),
    publishedAt: z.string(),
    contentSha256: z.string(),
    correctionClass: z.string().nullable(),
    correctionNote: z.string().nullable(),
    url: z.url(),
  }),
)

/** A published review: its markup, its versions, its corrections. */
export const PublishedReview = named(
  'Review',
  z.object({
    ...ListedReview.shape,
    firstPublishedAt: z.string(),
    summary: z.string(),
    explanationMarkdown: z.string(),
    claimReview: z.record(z.string(), z.unknown()),
    corrections: z.array(Correction),
    versions: z.array(Version),
  }),
)

/** Everything readers see of a published review, for programs. */
export async function showReview(db: Db, review: Review, origin: string) {
  const versions = await listReviewVersions(db, review.id)
  const current = versions.find(
    ({ number }) => number === review.currentVersion,
  )
  if (!current) throw new Error(`No current version of ${review.id}`)
  const content = JSON.parse(current.content) as ReviewContent
  const { summary, explanationMarkdown, corrections } = content
  const { slug } = review
  return {
    ...review,
    url: urlOf(origin, slug),
    ...{ summary, explanationMarkdown, corrections },
    claimReview: JSON.parse(current.jsonLd) as Record<string, unknown>,
    versions: versions.map((version) => showVersion(version, { origin, slug })),
  }
}

/** A row of a list of reviews, with the address of its page. */
export function showListedReview<Row extends { slug: string }>(
  row: Row,
  origin: string,
) {
  return { ...row, url: urlOf(origin, row.slug) }
}

function showVersion(
  version: ReviewVersion,
  { origin, slug }: { origin: string; slug: string },
) {
  const url = `${urlOf(origin, slug)}/versions/${version.number}`
  return { ...version, url }
}

function urlOf(origin: string, slug: string) {
  return `${origin}/reviews/${slug}`
}
