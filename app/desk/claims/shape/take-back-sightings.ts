import { listMergedInto } from '#db/articles/candidates.ts'
import { returnSightings } from '#db/articles/sightings.ts'
import type { OpenDesk } from '../../desk.ts'

/**
 * Give a merged claim the sightings back that moved along, and those of the
 * claims that had been merged into it.
 */
export async function takeBackSightings(
  desk: OpenDesk,
  { id }: { id: string },
) {
  const family = new Set([id])
  let newest = [id]
  while (newest.length > 0) {
    const merged = await listMergedInto(desk.tx, desk.deskId, newest)
    newest = merged.filter((one) => !family.has(one))
    for (const one of newest) family.add(one)
  }
  await returnSightings(desk.tx, { foundFor: [...family], to: id })
}
