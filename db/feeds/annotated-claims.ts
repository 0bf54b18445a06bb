import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import type { Db } from '../schema.ts'

export type AnnotatedRow = Awaited<
  ReturnType<typeof listAnnotatedClaims>
>[number]

/** Where the claims that `viewer` may see stand in one version of an article. */
export function listAnnotatedClaims(
  db: Db,
  viewer: Viewer,
  articleVersionId: string,
) {
  return inVersion(selectVisibleClaims(db, viewer), articleVersionId)
    .where('claim.state', '!=', 'dismissed')
    .where('claim.duplicateOfId', 'is', null)
    .execute()
}

/** As `listAnnotatedClaims`, for readers: those with a published review. */
export function listPublicAnnotatedClaims(
  db: Db,
  deskId: string,
  articleVersionId: string,
) {
  const claims = db.selectFrom('claim').where('claim.deskId', '=', deskId)
  return inVersion(claims, articleVersionId)
    .where('review.id', 'is not', null)
    .execute()
}

function inVersion(
  claims: ReturnType<typeof selectVisibleClaims>,
  articleVersionId: string,
) {
  return claims
    .innerJoin('sighting', 'sighting.claimId', 'claim.id')
    .leftJoin('review', (join) =>
      join
        .onRef('review.claimId', '=', 'claim.id')
        .on('review.state', '=', 'published'),
    )
    .leftJoin('reviewVersion', (join) =>
      join
        .onRef('reviewVersion.reviewId', '=', 'review.id')
        .onRef('reviewVersion.number', '=', 'review.currentVersion'),
    )
    .select(['claim.id', 'claim.wording', 'claim.kind', 'claim.createdAt'])
    .select(['sighting.startOffset', 'sighting.endOffset', 'sighting.exact'])
    .select(['sighting.prefix', 'sighting.suffix'])
    .select('reviewVersion.content')
    .where('sighting.articleVersionId', '=', articleVersionId)
    .where('sighting.startOffset', 'is not', null)
    .orderBy('sighting.startOffset')
    .orderBy('sighting.id')
}
