import type {
  RecheckDetail,
  RecheckOutcome,
} from '#app/core/recheck/recheck.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { updateRecheck } from '#db/upkeep/rechecks.ts'
import { deleteWatch, updateWatch } from '#db/upkeep/source-watch.ts'
import { record } from '../audit.ts'
import {
  recordOpened,
  type GivenCorrection,
} from '../corrections/open-correction.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import {
  changeRecheck,
  type SeenRecheck,
  type ShownRecheck,
} from './change-recheck.ts'

/** Say that the review still holds, and why; what was found is the new measure. */
export function confirmReview(
  desk: Desk,
  seen: SeenRecheck,
  { note }: { note: string },
) {
  return changeRecheck(desk, seen, async (desk, found) => {
    if (!note.trim()) return refuse('note-missing')
    await settle(desk, found, { state: 'holds', note: note.trim() })
    return accept({ claimId: found.claimId })
  })
}

/** Open a correction because of what was found. */
export function correctForRecheck(
  desk: Desk,
  seen: SeenRecheck,
  given: GivenCorrection,
) {
  return changeRecheck(desk, seen, async (desk, found) => {
    const claim = await findClaim(desk.tx, desk, found.claimId)
    if (!claim) return refuse('no-such-claim')
    const because = { recheckId: found.id }
    const opened = await recordOpened(desk, claim, { ...given, because })
    if (!opened.ok) return opened
    await settle(desk, found, { state: 'correction', note: null })
    return accept({ claimId: found.claimId })
  })
}

async function settle(
  desk: OpenDesk,
  found: ShownRecheck,
  decided: { state: RecheckOutcome; note: string | null },
) {
  await updateRecheck(desk.tx, found, {
    ...decided,
    snoozedUntil: null,
    decidedAt: desk.now.toISOString(),
    decidedById: desk.actor.id,
  })
  await acceptSource(desk, found)
  await record(desk, {
    action: 'recheck.settled',
    subjectId: found.id,
    detail: { claimId: found.claimId, outcome: decided.state },
  })
}

/** A change that was seen is no change any more; a page that is gone is let go. */
async function acceptSource({ tx }: OpenDesk, found: ShownRecheck) {
  const { reason, subjectId } = found
  if (reason === 'source-gone') return deleteWatch(tx, subjectId)
  if (reason !== 'source-changed') return
  const { afterId } = JSON.parse(found.detail) as RecheckDetail
  if (afterId)
    await updateWatch(tx, subjectId, { baselineId: afterId, latestId: null })
}
