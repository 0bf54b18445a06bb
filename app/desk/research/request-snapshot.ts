import { accept, refuse } from '#app/core/result.ts'
import { findEvidence, updateEvidence } from '#db/research/evidence.ts'
import { insertSnapshot } from '#db/research/snapshots.ts'
import { record } from '../audit.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { changeResearch } from './change-research.ts'

/** Put down that the page at `url` is to be fetched and kept. */
export async function requestSnapshot(desk: OpenDesk, url: string) {
  const snapshot = {
    id: desk.newId('snp'),
    deskId: desk.deskId,
    url,
    finalUrl: null,
    state: 'waiting' as const,
    failure: null,
    httpStatus: null,
    mediaType: null,
    sha256: null,
    text: null,
    textSha256: null,
    requestedAt: desk.now.toISOString(),
    takenAt: null,
  }
  await insertSnapshot(desk.tx, snapshot)
  await enqueue(desk, { kind: 'take-snapshot', snapshotId: snapshot.id })
  return snapshot.id
}

/** Fetch the page of a source once more. */
export function retakeSnapshot(
  desk: Desk,
  { claimId, evidenceId }: { claimId: string; evidenceId: string },
) {
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const evidence = await findEvidence(desk.tx, desk, evidenceId)
    if (evidence?.claimId !== claimId) return refuse('no-such-evidence')
    if (!evidence.url) return refuse('no-address')

    const snapshotId = await requestSnapshot(desk, evidence.url)
    await updateEvidence(desk.tx, evidence, { snapshotId })
    await record(desk, {
      action: 'snapshot.requested',
      subjectId: claimId,
      detail: { evidenceId, snapshotId },
    })
    return accept({ snapshotId })
  })
}
