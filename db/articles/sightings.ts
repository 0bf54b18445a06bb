import type { Insertable, Updateable } from 'kysely'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import type { SightingTable } from '../schema/claim.ts'

export async function insertSightings(
  tx: Tx,
  sightings: readonly Insertable<SightingTable>[],
) {
  for (const rows of inChunks(sightings))
    await tx.insertInto('sighting').values(rows).execute()
}

/** Where a claim appears, the first place first. */
export function listSightings(db: Db, claimId: string) {
  return db
    .selectFrom('sighting')
    .selectAll()
    .where('claimId', '=', claimId)
    .orderBy('isFirst', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Every sighting in any version of an article, with the version's number. */
export function listArticleSightings(
  db: Db,
  deskId: string,
  articleId: string,
) {
  return db
    .selectFrom('articleVersion')
    .innerJoin('sighting', 'sighting.articleVersionId', 'articleVersion.id')
    .selectAll('sighting')
    .select('articleVersion.number as articleVersionNumber')
    .where('articleVersion.deskId', '=', deskId)
    .where('articleVersion.articleId', '=', articleId)
    .orderBy('sighting.startOffset')
    .orderBy('sighting.id')
    .execute()
}

export async function updateSighting(
  tx: Tx,
  sightingId: string,
  changes: Updateable<SightingTable>,
) {
  await tx
    .updateTable('sighting')
    .set(changes)
    .where('id', '=', sightingId)
    .execute()
}

export async function deleteSighting(tx: Tx, sightingId: string) {
  await tx.deleteFrom('sighting').where('id', '=', sightingId).execute()
}

/** Let the sightings in an article say where it appeared. */
export async function describeSightings(
  tx: Tx,
  articleId: string,
  place: Pick<
    Updateable<SightingTable>,
    'url' | 'headline' | 'publisher' | 'publishedOn'
  >,
) {
  await tx
    .updateTable('sighting')
    .set(place)
    .where('articleVersionId', 'in', (from) =>
      from
        .selectFrom('articleVersion')
        .select('id')
        .where('articleId', '=', articleId),
    )
    .execute()
}

/** Give a duplicate's sightings to another claim, remembering whose they were. */
export async function lendSightings(
  tx: Tx,
  { from, to }: { from: string; to: string },
) {
  await tx
    .updateTable('sighting')
    .set({ foundForId: from })
    .where('claimId', '=', from)
    .where('foundForId', 'is', null)
    .execute()
  await tx
    .updateTable('sighting')
    .set({ claimId: to, isFirst: 0 })
    .where('claimId', '=', from)
    .execute()
}

/** Give the sightings that were found for these claims back to one of them. */
export async function returnSightings(
  tx: Tx,
  { foundFor, to }: { foundFor: readonly string[]; to: string },
) {
  await tx
    .updateTable('sighting')
    .set({ claimId: to })
    .where('foundForId', 'in', foundFor)
    .execute()
  await tx
    .updateTable('sighting')
    .set({ foundForId: null })
    .where('foundForId', '=', to)
    .where('claimId', '=', to)
    .execute()
  await markFirst(tx, to)
}

async function markFirst(tx: Tx, claimId: string) {
  const [first] = await listSightings(tx, claimId)
  if (first) await updateSighting(tx, first.id, { isFirst: 1 })
}
