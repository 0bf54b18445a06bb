import type { MatchSubject } from '#app/core/matching/decide-match.ts'
import { insertDecision, updateDecision } from '#db/matching/decisions.ts'
import type { MatchDecision } from '#db/schema/matching.ts'
import type { OpenDesk } from '../desk.ts'

export type Decided = Pick<MatchDecision, 'decision' | 'sightingId' | 'merged'>

export type Pair = { claimId: string; subject: MatchSubject }

/** Note what was decided of a pair, in place of what had been taken back. */
export async function writeDecision(
  desk: OpenDesk,
  { claimId, subject }: Pair,
  { known, ...decided }: Decided & { known: MatchDecision | undefined },
) {
  const row = {
    ...decided,
    claimId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    decidedAt: desk.now.toISOString(),
    decidedById: desk.actor.id,
  }
  if (known) return updateDecision(desk.tx, known, row)
  return insertDecision(desk.tx, {
    ...row,
    id: desk.newId('mat'),
    deskId: desk.deskId,
    version: 1,
  })
}
