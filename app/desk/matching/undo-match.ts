import type { MatchSubject } from '#app/core/matching/decide-match.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findDecision, updateDecision } from '#db/matching/decisions.ts'
import type { MatchDecision } from '#db/schema/matching.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import { restoreOne } from '../claims/triage/restore-claim.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { dropSeenAgain } from '../rechecks/drop-recheck.ts'
import { removeSighting } from './note-sighting.ts'

/** Take back what was decided of a match: its sighting goes, a merged claim is back. */
export function undoMatch(desk: Desk, seen: SeenClaim, subject: MatchSubject) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'match.decide')) return refuse('not-allowed')
    const known = await findDecision(desk.tx, desk.deskId, {
      claimId: claim.id,
      subjectId: subject.id,
    })
    if (!known || known.decision === 'undone') return refuse('nothing-decided')
    if (known.merged) {
      const restored = await restoreMerged(desk, known)
      if (!restored.ok) return restored
    }
    if (known.sightingId) {
      const seenAs =
        known.subjectKind === 'claim' ? known.subjectId : known.claimId
      await removeSighting(desk, seenAs, known.sightingId)
    }

    if (known.decision === 'same' && known.subjectKind === 'claim')
      await dropSeenAgain(desk, {
        earlierId: known.subjectId,
        claimId: known.claimId,
      })

    const undone = { decision: 'undone', sightingId: null, merged: 0 } as const
    await updateDecision(desk.tx, known, undone)
    await record(desk, {
      action: 'match.undone',
      subjectId: claim.id,
      detail: { ...subject, decision: known.decision },
    })
    return accept({ claimId: claim.id })
  })
}

/** Somebody may have restored it meanwhile. */
async function restoreMerged(
  desk: OpenDesk,
  { claimId, subjectId }: MatchDecision,
) {
  const merged = await findClaim(desk.tx, desk, claimId)
  if (!merged) return refuse('no-such-claim')
  if (merged.duplicateOfId !== subjectId) return accept(merged)
  return restoreOne(desk, merged)
}
