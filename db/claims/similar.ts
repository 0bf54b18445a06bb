import {
  isTelling,
  resemblance,
  type Resemblance,
} from '#app/core/search/resemblance.ts'
import { tellingTerms } from '#app/core/search/telling-terms.ts'
import { searchTerms } from '#app/core/search/terms.ts'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { selectVisibleClaims, type Viewer } from './claims.ts'
import { listScaleBounds } from '../publication/scale-bounds.ts'
import type { Db } from '../schema.ts'
import { findMatches, SEARCHED, type Searched } from '../search/search.ts'

/** A term in this many documents or more tells little by itself. */
const COMMON = 40
const MOST_TERMS = 14
const MOST_CANDIDATES = 80

export type SimilarRequest = {
  text: string
  exceptClaimId: string
  limit: number
}

type Found = { id: string; text: string } & (
  | { kind: 'claim'; state: ClaimState }
  | {
      kind: 'review'
      slug: string
      claimId: string
      verdict: {
        label: string
        value: number | null
        best: number | null
        worst: number | null
      }
      publishedAt: string
    }
  | {
      kind: 'imported'
      publisherName: string | null
      verdictName: string | null
      url: string | null
    }
)

/** Something that resembles a claim, and why. */
export type Similar = Found & { resemblance: Resemblance }

/**
 * Earlier claims, published reviews and imported ones that resemble `text`, the
 * most alike first. It reads at most `COMMON` hits for each of a few terms, so
 * it costs the same on a large desk; others' sensitive claims stay hidden.
 */
export async function findSimilar(
  db: Db,
  viewer: Viewer,
  { text, exceptClaimId, limit }: SimilarRequest,
): Promise<Similar[]> {
  const frequency = new Map<string, number>()
  const ids: Record<Searched, string[]> = {
    claim: [],
    review: [],
    imported: [],
  }
  for (const noun of SEARCHED)
    ids[noun] = await findCandidates(db, { noun, text, frequency }, viewer)
  const found = [
    ...(await loadReviews(db, viewer, ids.review)),
    ...(await loadClaims(db, viewer, ids.claim)),
    ...(await loadImported(db, viewer, ids.imported)),
  ]
  const telling = (stem: string) =>
    1.5 - Math.min(frequency.get(stem) ?? 0, COMMON) / COMMON
  return withoutTwins(found, exceptClaimId)
    .map((one) => ({
      ...one,
      resemblance: resemblance(text, one.text, telling),
    }))
    .filter((one) => isTelling(one.resemblance))
    .toSorted((a, b) => b.resemblance.score - a.resemblance.score)
    .slice(0, limit)
}

type Wanted = {
  noun: Searched
  text: string
  /** By stem: in how many documents of any noun, as far as was counted. */
  frequency: Map<string, number>
}

/** What holds the rarest terms of the text; neighbours where all are common. */
async function findCandidates(
  db: Db,
  { noun, text, frequency }: Wanted,
  { deskId }: Viewer,
) {
  const asked: { words: string[]; hits: string[] }[] = []
  for (const { stem, shown } of tellingTerms(text).slice(0, MOST_TERMS)) {
    const words = searchTerms(shown)
    const request = { deskId, terms: words, limit: COMMON }
    const found = await findMatches(db, noun, request)
    const hits = found.map(({ subjectId }) => subjectId)
    frequency.set(stem, (frequency.get(stem) ?? 0) + hits.length)
    asked.push({ words, hits })
  }
  const common = asked.filter(({ hits }) => hits.length === COMMON)
  const rarestFirst = asked
    .filter(({ hits }) => hits.length < COMMON)
    .toSorted((a, b) => a.hits.length - b.hits.length)
  const together: string[] = []
  for (const [at, { words }] of common.slice(1).entries()) {
    const terms = [...common[at]!.words, ...words]
    const found = await findMatches(db, noun, { deskId, terms, limit: COMMON })
    together.push(...found.map(({ subjectId }) => subjectId))
  }
  const rare = rarestFirst.flatMap(({ hits }) => hits)
  return [...new Set([...rare, ...together])].slice(0, MOST_CANDIDATES)
}

async function loadClaims(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Found[]> {
  const claims = await selectVisibleClaims(db, viewer)
    .select(['claim.id', 'claim.wording as text', 'claim.state'])
    .where('claim.id', 'in', [...ids, ''])
    .where((where) =>
      where.or([
        where('claim.dismissReason', 'is', null),
        where('claim.dismissReason', 'not in', ['duplicate-of', 'split']),
      ]),
    )
    .execute()
  return claims.map((claim) => ({ kind: 'claim', ...claim }))
}

async function loadReviews(
  db: Db,
  { deskId }: Viewer,
  ids: readonly string[],
): Promise<Found[]> {
  const reviews = await db
    .selectFrom('review')
    .select(['id', 'slug', 'claimId', 'shortClaim', 'publishedAt'])
    .select(['verdictName', 'verdictValue', 'scaleVersionId'])
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .where('id', 'in', [...ids, ''])
    .execute()
  const bounds = await listScaleBounds(db, reviews)
  return reviews.map(({ id, slug, claimId, shortClaim, ...review }) => ({
    kind: 'review',
    id,
    slug,
    claimId,
    text: shortClaim,
    publishedAt: review.publishedAt,
    verdict: {
      label: review.verdictName,
      value: review.verdictValue,
      ...(bounds.get(review.scaleVersionId) ?? { best: null, worst: null }),
    },
  }))
}

async function loadImported(
  db: Db,
  { deskId }: Viewer,
  ids: readonly string[],
): Promise<Found[]> {
  const imported = await db
    .selectFrom('importedReview')
    .select(['id', 'claimText as text', 'publisherName', 'verdictName', 'url'])
    .where('deskId', '=', deskId)
    .where('id', 'in', [...ids, ''])
    .execute()
  return imported.map((one) => ({ kind: 'imported', ...one }))
}

/** A claim that has a published review is shown once, as its review. */
function withoutTwins(found: readonly Found[], exceptClaimId: string) {
  const reviewed = new Set(
    found.flatMap((one) => (one.kind === 'review' ? [one.claimId] : [])),
  )
  return found.filter((one) => {
    if (one.kind === 'review') return one.claimId !== exceptClaimId
    if (one.kind === 'claim')
      return one.id !== exceptClaimId && !reviewed.has(one.id)
    return true
  })
}
