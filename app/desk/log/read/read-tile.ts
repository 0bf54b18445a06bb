import { concat, utf8 } from '#app/core/log/bytes.ts'
import { TILE, type Tile } from '#app/core/log/tree/tile-path.ts'
import { listLogLeaves, listLogNodes } from '#db/log/log.ts'
import type { LogSource } from './read-proof.ts'

const TILE_HEIGHT = 8

/** The bytes of a tile, or undefined while the log has not grown that far. */
export async function readTile(
  { db, deskId }: LogSource,
  { level, index, width }: Tile,
): Promise<Uint8Array | undefined> {
  const from = index * TILE
  if (level === 'entries') {
    const leaves = await listLogLeaves(db, deskId, { from, limit: width })
    if (leaves.length < width) return undefined
    return concat(...leaves.map(({ leaf }) => withLength(utf8(leaf))))
  }
  const span = { level: level * TILE_HEIGHT, from, count: width }
  const hashes = await listLogNodes(db, deskId, span)
  return hashes.length < width ? undefined : concat(...hashes)
}

function withLength(entry: Uint8Array) {
  if (entry.length > 0xffff) throw new Error('expected an entry under 64 kB')
  return concat(Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry)
}
