import { updateSighting } from '#db/articles/sightings.ts'
import { record } from '../audit.ts'
import { anchorColumns } from '../claims/new/new-sighting.ts'
import type { OpenDesk } from '../desk.ts'
import type { ReAnchored } from './re-anchor.ts'

export type AnchorCounts = Record<
  'exact' | 'moved' | 'changed' | 'orphaned',
  number
>

/**
 * Tie the sightings to the new version where they were found. An orphaned one
 * stays tied to the last version that had it.
 */
export async function writeAnchors(
  desk: OpenDesk,
  { versionId, text }: { versionId: string; text: string },
  looked: readonly ReAnchored[],
): Promise<AnchorCounts> {
  const counts = { exact: 0, moved: 0, changed: 0, orphaned: 0 }
  for (const { sighting, found } of looked) {
    counts[found.state]++
    const anchored =
      found.state === 'orphaned'
        ? {}
        : { articleVersionId: versionId, ...anchorColumns(text, found) }
    const changes = { ...anchored, anchorState: found.state }
    await updateSighting(desk.tx, sighting.id, changes)
    if (found.state !== 'exact') await recordMove(desk, sighting, found.state)
  }
  return counts
}

function recordMove(
  desk: OpenDesk,
  sighting: ReAnchored['sighting'],
  anchorState: string,
) {
  return record(desk, {
    action: 'claim.re-anchored',
    subjectId: sighting.claimId,
    detail: { sightingId: sighting.id, anchorState },
  })
}
