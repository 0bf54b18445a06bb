import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { RenderingTable } from '../schema/review.ts'

export type Encoding = 'bytes' | 'gzip' | 'brotli'

export type StoredBytes = {
  mediaType: string
  httpStatus: number
  sha256: string
  renderedAt: string
  body: Uint8Array
}

/** What is served at `path`, in one encoding. */
export function findRendering(
  db: Db,
  { deskId, path }: { deskId: string; path: string },
  encoding: Encoding,
): Promise<StoredBytes | undefined> {
  return db
    .selectFrom('rendering')
    .select(['mediaType', 'httpStatus', 'sha256', 'renderedAt'])
    .select(`rendering.${encoding} as body`)
    .where('deskId', '=', deskId)
    .where('path', '=', path)
    .executeTakeFirst()
}

/** Put `rendering` at its path, in place of what was there. */
export async function writeRendering(
  tx: Tx,
  rendering: Insertable<RenderingTable>,
) {
  const { id: _id, ...changes } = rendering
  await tx
    .insertInto('rendering')
    .values(rendering)
    .onConflict((conflict) =>
      conflict.columns(['deskId', 'path']).doUpdateSet(changes),
    )
    .execute()
}

export async function deleteRendering(tx: Tx, deskId: string, path: string) {
  await tx
    .deleteFrom('rendering')
    .where('deskId', '=', deskId)
    .where('path', '=', path)
    .execute()
}

export type RenderedPath = Pick<
  Selectable<RenderingTable>,
  'path' | 'shellBuild' | 'siteOrigin'
>

/** The renderings at these paths, without their bytes. */
export function listRendered(
  db: Db,
  deskId: string,
  paths: readonly string[],
): Promise<RenderedPath[]> {
  return db
    .selectFrom('rendering')
    .select(['path', 'shellBuild', 'siteOrigin'])
    .where('deskId', '=', deskId)
    .where('path', 'in', paths)
    .execute()
}

/** A rendering of the desk that was not made by this build for this origin. */
export function findStaleRendering(
  db: Db,
  { deskId, shellBuild, siteOrigin }: Shell,
) {
  return db
    .selectFrom('rendering')
    .select('path')
    .where('deskId', '=', deskId)
    .where('path', 'like', '/reviews/%')
    .where((where) =>
      where.or([
        where('shellBuild', '!=', shellBuild),
        where('siteOrigin', '!=', siteOrigin),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
}

export type Shell = { deskId: string; shellBuild: string; siteOrigin: string }

/** Drop the stored files of earlier builds, but for these paths. */
export async function deleteAssetsBut(
  tx: Tx,
  deskId: string,
  given: { paths: readonly string[]; renderedBefore: string },
) {
  let removal = tx
    .deleteFrom('rendering')
    .where('deskId', '=', deskId)
    .where('path', 'like', '/assets/%')
    .where('renderedAt', '<', given.renderedBefore)
  if (given.paths.length) removal = removal.where('path', 'not in', given.paths)
  await removal.execute()
}
