import type { LoaderFunctionArgs } from '@remix-run/node'
import { readTilePath } from '#app/core/log/tree/tile-path.ts'
import { readTile } from '#app/desk/log/read/read-tile.ts'
import { logBytes, logOf } from '#app/http/publish/log-answers.ts'

/** A tile of the tree or of its entries, as C2SP tlog-tiles. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const tile = readTilePath(params['*'] ?? '')
  return logBytes(tile && (await readTile(logOf(context.app), tile)))
}
