import { inChunks } from '../in-chunks.ts'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import type { Db } from '../schema.ts'

/** What claims, articles, claimants and tags with these ids are called. */
export async function listSubjectNames(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
) {
  const names = new Map<string, string>()
  for (const some of inChunks(ids)) {
    const rows = await Promise.all([
      selectVisibleClaims(db, viewer)
        .select(['claim.id', 'claim.wording as name'])
        .where('claim.id', 'in', some)
        .execute(),
      db
        .selectFrom('article')
        .select(['id', 'headline as name'])
        .where('deskId', '=', viewer.deskId)
        .where('id', 'in', some)
        .execute(),
      db
        .selectFrom('claimant')
        .select(['id', 'name'])
        .where('deskId', '=', viewer.deskId)
        .where('id', 'in', some)
        .execute(),
      db
        .selectFrom('tag')
        .select(['id', 'name'])
        .where('deskId', '=', viewer.deskId)
        .where('id', 'in', some)
        .execute(),
    ])
    for (const { id, name } of rows.flat()) names.set(id, name)
  }
  return names
}

/** Which of these claims `viewer` may see. */
export async function listVisibleClaimIds(
  db: Db,
  viewer: Viewer,
  claimIds: readonly string[],
) {
  const visible = new Set<string>()
  for (const some of inChunks(claimIds)) {
    const rows = await selectVisibleClaims(db, viewer)
      .select('claim.id')
      .where('claim.id', 'in', some)
      .execute()
    for (const { id } of rows) visible.add(id)
  }
  return visible
}
