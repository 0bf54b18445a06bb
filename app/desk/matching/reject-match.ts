import type { MatchSubject } from '#app/core/matching/decide-match.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findDecision } from '#db/matching/decisions.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'
import { dropSeenAgain } from '../rechecks/drop-recheck.ts'
import { findSubject } from './find-subject.ts'
import { writeDecision } from './write-decision.ts'

/** Say that a claim and what resembles it are not the same: it is not suggested again. */
export function rejectMatch(
  desk: Desk,
  seen: SeenClaim,
  subject: MatchSubject,
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'match.decide')) return refuse('not-allowed')
    const found = await findSubject(desk, subject)
    if (!found.ok) return found
    const known = await findDecision(desk.tx, desk.deskId, {
      claimId: claim.id,
      subjectId: subject.id,
    })
    if (known && known.decision !== 'undone') return refuse('already-decided')

    await writeDecision(
      desk,
      { claimId: claim.id, subject },
      { known, decision: 'different', sightingId: null, merged: 0 },
    )
    await record(desk, {
      action: 'match.rejected',
      subjectId: claim.id,
      detail: { ...subject },
    })
    if (found.value.claim)
      await dropSeenAgain(desk, {
        earlierId: found.value.claim.id,
        claimId: claim.id,
      })
    return accept({ claimId: claim.id })
  })
}
