import type { Insertable } from 'kysely'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import type { ClaimTable } from '../schema/claim.ts'

export async function insertClaims(
  tx: Tx,
  claims: readonly Insertable<ClaimTable>[],
) {
  for (const rows of inChunks(claims))
    await tx.insertInto('claim').values(rows).execute()
}

export type WorkbenchClaim = Awaited<
  ReturnType<typeof listArticleClaims>
>[number]

/** The claims that were found in an article or are seen in it. */
export function listArticleClaims(db: Db, viewer: Viewer, articleId: string) {
  return selectVisibleClaims(db, viewer)
    .leftJoin('claimant', 'claimant.id', 'claim.claimantId')
    .selectAll('claim')
    .select(['claimant.name as claimantName', 'claimant.kind as claimantKind'])
    .where((where) =>
      where.or([
        where('claim.articleId', '=', articleId),
        where(
          'claim.id',
          'in',
          where
            .selectFrom('articleVersion')
            .innerJoin(
              'sighting',
              'sighting.articleVersionId',
              'articleVersion.id',
            )
            .select('sighting.claimId')
            .where('articleVersion.articleId', '=', articleId),
        ),
      ]),
    )
    .orderBy('claim.createdAt')
    .orderBy('claim.id')
    .execute()
}

/** How many claims of each state these articles brought. */
export async function countArticleClaims(
  db: Db,
  viewer: Viewer,
  articleIds: readonly string[],
) {
  if (articleIds.length === 0) return []
  const rows = await selectVisibleClaims(db, viewer)
    .select((select) => [
      'claim.articleId',
      'claim.state',
      select.fn.countAll<number>().as('claims'),
    ])
    .where('claim.articleId', 'in', articleIds)
    .groupBy(['claim.articleId', 'claim.state'])
    .execute()
  return rows.map((row) => ({ ...row, claims: Number(row.claims) }))
}

/** The claims that `claimId` was split into. */
export function listPartsOf(db: Db, viewer: Viewer, claimId: string) {
  return selectVisibleClaims(db, viewer)
    .selectAll('claim')
    .where('claim.splitFromId', '=', claimId)
    .orderBy('claim.id')
    .execute()
}

/** The ids of the claims that were merged into any of these. */
export async function listMergedInto(
  db: Db,
  deskId: string,
  claimIds: readonly string[],
) {
  const rows = await db
    .selectFrom('claim')
    .select('id')
    .where('deskId', '=', deskId)
    .where('state', '=', 'dismissed')
    .where('duplicateOfId', 'in', claimIds)
    .execute()
  return rows.map(({ id }) => id)
}
