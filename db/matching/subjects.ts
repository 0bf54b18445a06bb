import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import { listScaleBounds } from '../publication/scale-bounds.ts'
import type { Db } from '../schema.ts'
import type { Searched } from '../search/search.ts'

/** What a text may be matched with: a claim, our review of one, or others’. */
export type Subject = { id: string; text: string } & (
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

export type SubjectIds = Record<Searched, readonly string[]>

/** What the viewer may see of these; others’ sensitive claims are left out. */
export async function listSubjects(
  db: Db,
  viewer: Viewer,
  { claim, review, imported }: SubjectIds,
): Promise<Subject[]> {
  return [
    ...(await listReviews(db, viewer, { ids: review, claimIds: claim })),
    ...(await listClaims(db, viewer, claim)),
    ...(await listImported(db, viewer, imported)),
  ]
}

/** Without those that are only told in parts or under another claim. */
async function listClaims(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Subject[]> {
  if (ids.length === 0) return []
  const claims = await selectVisibleClaims(db, viewer)
    .select(['claim.id', 'claim.wording as text', 'claim.state'])
    .where('claim.id', 'in', ids)
    .where((where) =>
      where.or([
        where('claim.dismissReason', 'is', null),
        where('claim.dismissReason', 'not in', ['duplicate-of', 'split']),
      ]),
    )
    .execute()
  return claims.map((claim) => ({ kind: 'claim', ...claim }))
}

/** The published ones of these, and of these claims. */
async function listReviews(
  db: Db,
  { deskId }: Viewer,
  { ids, claimIds }: { ids: readonly string[]; claimIds: readonly string[] },
): Promise<Subject[]> {
  if (ids.length + claimIds.length === 0) return []
  const reviews = await db
    .selectFrom('review')
    .select(['id', 'slug', 'claimId', 'shortClaim', 'publishedAt'])
    .select(['verdictName', 'verdictValue', 'scaleVersionId'])
    .where('deskId', '=', deskId)
    .where('state', '=', 'published')
    .where((where) =>
      where.or([
        where('id', 'in', [...ids, '']),
        where('claimId', 'in', [...claimIds, '']),
      ]),
    )
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

async function listImported(
  db: Db,
  { deskId }: Viewer,
  ids: readonly string[],
): Promise<Subject[]> {
  if (ids.length === 0) return []
  const imported = await db
    .selectFrom('importedReview')
    .select(['id', 'claimText as text', 'publisherName', 'verdictName', 'url'])
    .where('deskId', '=', deskId)
    .where('id', 'in', ids)
    .execute()
  return imported.map((one) => ({ kind: 'imported', ...one }))
}
