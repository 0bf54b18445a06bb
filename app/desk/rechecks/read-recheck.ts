import { mayDo } from '#app/core/people/roles.ts'
import type { RecheckDetail } from '#app/core/recheck/recheck.ts'
import { findSnapshot } from '#db/research/snapshots.ts'
import { findRecheck } from '#db/upkeep/rechecks.ts'
import type { Desk } from '../desk.ts'

/** More text than this is too much to compare word by word in one go. */
const LONGEST_COMPARED = 60_000

/** A re-check with what changed, or undefined where the claim is not to be seen. */
export async function readRecheck(desk: Desk, recheckId: string) {
  const found = await findRecheck(desk.db, desk, recheckId)
  if (!found) return undefined
  const { detail: stored, ...recheck } = found
  const detail = JSON.parse(stored) as RecheckDetail
  return {
    recheck,
    detail,
    mayDecide: mayDo(desk.actor, 'claim.correct'),
    before: await textOf(desk, detail.beforeId),
    after: await textOf(desk, detail.afterId),
  }
}

async function textOf(desk: Desk, snapshotId: string | null | undefined) {
  const found =
    snapshotId && (await findSnapshot(desk.db, desk.deskId, snapshotId))
  if (!found) return null
  const { takenAt, text } = found
  return {
    takenAt,
    text: text?.slice(0, LONGEST_COMPARED) ?? null,
    isCut: (text?.length ?? 0) > LONGEST_COMPARED,
  }
}
