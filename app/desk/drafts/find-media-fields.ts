import {
  EMPTY_MEDIA,
  type MediaFields,
} from '#app/core/review/media/media-fields.ts'
import { findMedia } from '#db/publication/media.ts'
import type { Db } from '#db/schema.ts'

/** What is written of a claim's media, as it was typed, and its version. */
export async function findMediaFields(
  db: Db,
  { id, deskId }: { id: string; deskId: string },
): Promise<{ fields: MediaFields; version: number }> {
  const stored = await findMedia(db, deskId, id)
  if (!stored) return { fields: EMPTY_MEDIA, version: 0 }
  const fields = JSON.parse(stored.fields) as MediaFields
  return { fields, version: stored.version }
}
