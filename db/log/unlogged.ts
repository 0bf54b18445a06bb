import { sql, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'

/** Where a walk through versions in the order of publication stands. */
export type VersionCursor = { publishedAt: string; id: string }

/** Published versions that the log does not know, in the order of publication. */
export function listUnloggedVersions(
  db: Db,
  deskId: string,
  { after, limit }: { after?: VersionCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('reviewVersion')
    .select(['id', 'reviewId', 'number', 'contentSha256'])
    .select(['jsonLd', 'publishedAt'])
    .where('deskId', '=', deskId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('logLeaf')
            .select('position')
            .whereRef('logLeaf.reviewVersionId', '=', 'reviewVersion.id'),
        ),
      ),
    )
    .orderBy('publishedAt')
    .orderBy('id')
    .limit(limit)
  if (after)
    query = query.where(
      sql<SqlBool>`(published_at, id) > (${after.publishedAt}, ${after.id})`,
    )
  return query.execute()
}

export type VersionEntry = Awaited<
  ReturnType<typeof listVersionEntries>
>[number]

/** The entries of publications with the versions they tell of, in order. */
export function listVersionEntries(
  db: Db,
  deskId: string,
  { after, limit }: { after: number; limit: number },
) {
  return db
    .selectFrom('logLeaf')
    .leftJoin('reviewVersion', 'reviewVersion.id', 'logLeaf.reviewVersionId')
    .select(['logLeaf.position', 'logLeaf.leaf'])
    .select(['reviewVersion.number', 'reviewVersion.content'])
    .select('reviewVersion.jsonLd')
    .where('logLeaf.deskId', '=', deskId)
    .where('logLeaf.kind', '=', 'version')
    .where('logLeaf.position', '>', after)
    .orderBy('logLeaf.position')
    .limit(limit)
    .execute()
}
