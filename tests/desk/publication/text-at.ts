import { findRendering } from '#db/publication/renderings.ts'
import type { Db } from '#db/schema.ts'
import { DESK_ID } from '#tests/make.ts'

/** What readers get at `path`, or undefined where nothing is stored. */
export async function textAt(db: Db, path: string) {
  const found = await findRendering(db, { deskId: DESK_ID, path }, 'bytes')
  return found && Buffer.from(found.body).toString()
}
