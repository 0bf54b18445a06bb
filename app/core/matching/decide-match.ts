import type { ClaimState } from '../claim/claim-state.ts'
import { decideMerge, type MergeRefusal } from '../claim/triage/decide-merge.ts'
import { mayDo, type Actor } from '../people/roles.ts'

/** What a claim is matched with; a review of ours stands for its claim. */
export type MatchSubject = { kind: 'claim' | 'imported'; id: string }

export type MatchRefusal =
  | 'not-allowed'
  | 'no-such-claim'
  | 'changed-since'
  | 'no-such-subject'
  | 'already-decided'
  | 'nothing-decided'
  | 'sensitive-claim'
  | 'part-past-triage'
  | MergeRefusal

type MatchingClaim = {
  id: string
  state: ClaimState
  stateBefore: ClaimState | null
  assigneeId: string | null
  sensitive: 0 | 1
}

/**
 * Why a claim is not confirmed to be another one seen again, or null. A place
 * where a sensitive claim appears would show it to the whole desk.
 */
export function whyNotConfirm(
  claim: MatchingClaim,
  other: MatchingClaim | null,
  { actor, isMerge }: { actor: Actor; isMerge: boolean },
): MatchRefusal | null {
  if (!mayDo(actor, 'match.decide')) return 'not-allowed'
  if (other?.id === claim.id) return 'merge-with-itself'
  if (other && claim.sensitive) return 'sensitive-claim'
  if (!isMerge) return null
  if (!other) return 'no-such-subject'
  const decided = decideMerge(other, [claim], actor)
  return decided.ok ? null : decided.refusal
}
