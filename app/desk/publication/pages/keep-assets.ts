import { listRendered, writeRendering } from '#db/publication/renderings.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { pack } from './pack-pages.ts'

/**
 * Store the stylesheets and fonts that pages of this build name, so that a later
 * build, whose files replace them on disk, cannot take them from old pages.
 */
export async function keepAssets(desk: Desk) {
  const { assets } = desk.render
  if (assets.length === 0) return
  const paths = assets.map(({ path }) => path)
  const kept = await listRendered(desk.db, desk.deskId, paths)
  const missing = assets.filter(
    ({ path }) => !kept.some((rendering) => rendering.path === path),
  )
  for (const { path, bytes, mediaType } of missing) {
    const rendering = await pack(desk, { path, text: bytes, mediaType })
    await inTransaction(desk, ({ tx }) => writeRendering(tx, rendering))
  }
}
