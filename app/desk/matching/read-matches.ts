import { listMoves } from '#app/core/claim/decide-move.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { listDecisions } from '#db/matching/decisions.ts'
import {
  claimOrImported,
  findSimilar,
  type Similar,
} from '#db/matching/similar.ts'
import { listSubjects, type Subject } from '#db/matching/subjects.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { MatchDecision } from '#db/schema/matching.ts'
import type { Desk } from '../desk.ts'

/** What a claim resembles, by what was made of it. */
export type Matches = {
  claim: { id: string; version: number }
  suggested: Similar[]
  confirmed: Subject[]
  rejected: Subject[]
  mayDecide: boolean
  /** Whether the claim may become a duplicate of another. */
  mayMerge: boolean
}

type MatchedClaim = Pick<
  Claim,
  'id' | 'version' | 'wording' | 'state' | 'stateBefore' | 'assigneeId'
>

/** What resembles a claim, and what was confirmed or rejected of it. */
export async function readMatches(
  desk: Desk,
  claim: MatchedClaim,
  limit: number,
): Promise<Matches> {
  const { db, deskId, actor } = desk
  const { id, version, wording } = claim
  const decisions = await listDecisions(db, deskId, id)
  const standing = decisions.filter(({ decision }) => decision !== 'undone')
  const decided = standing.map((one) => otherOf(one, id))
  const [suggested = []] = await findSimilar(db, desk, {
    texts: [wording],
    without: [new Set([id, ...decided])],
    limit,
  })
  const subjects = await subjectsOf(desk, standing, id)
  const of = (wanted: MatchDecision['decision']) => {
    const ids = standing
      .filter(({ decision }) => decision === wanted)
      .map((one) => otherOf(one, id))
    return subjects.filter((one) => ids.includes(claimOrImported(one)))
  }
  return {
    claim: { id, version },
    suggested,
    confirmed: of('same'),
    rejected: of('different'),
    mayDecide: mayDo(actor, 'match.decide'),
    mayMerge: listMoves(claim, actor).includes('dismiss'),
  }
}

/** The other side of a decision about this claim. */
function otherOf({ claimId, subjectId }: MatchDecision, ownId: string) {
  return subjectId === ownId ? claimId : subjectId
}

/** A claim that has a review is shown once, as its review. */
async function subjectsOf(
  desk: Desk,
  decisions: readonly MatchDecision[],
  ownId: string,
) {
  const idsOf = (kind: MatchDecision['subjectKind']) =>
    decisions
      .filter(({ subjectKind }) => subjectKind === kind)
      .map((one) => otherOf(one, ownId))
  const subjects = await listSubjects(desk.db, desk, {
    claim: idsOf('claim'),
    review: [],
    imported: idsOf('imported'),
  })
  const reviewed = subjects.flatMap((one) =>
    one.kind === 'review' ? [one.claimId] : [],
  )
  return subjects.filter(
    ({ kind, id }) => kind !== 'claim' || !reviewed.includes(id),
  )
}
