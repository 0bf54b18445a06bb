import type { Actor } from '../../people/roles.ts'
import { accept, refuse } from '../../result.ts'
import type { ClaimState } from '../claim-state.ts'
import { decideMove, type MovingClaim } from '../decide-move.ts'

export type MergingClaim = MovingClaim & { id: string }

export type MergeRefusal =
  | 'nothing-to-merge'
  | 'merge-with-itself'
  | 'target-not-open'
  | 'not-in-this-state'
  | 'not-allowed'
  | 'not-the-assignee'

const CLOSED: readonly ClaimState[] = ['dismissed', 'withdrawn']

/** Whether `duplicates` may go into `target`, which stays as it is. */
export function decideMerge(
  target: MergingClaim,
  duplicates: readonly MergingClaim[],
  actor: Actor,
) {
  if (duplicates.length === 0) return refuse('nothing-to-merge')
  if (duplicates.some(({ id }) => id === target.id))
    return refuse('merge-with-itself')
  if (CLOSED.includes(target.state)) return refuse('target-not-open')
  for (const duplicate of duplicates) {
    const decided = decideMove(duplicate, 'dismiss', actor)
    if (!decided.ok) return decided
  }
  return accept(undefined)
}

/**
 * The claim that stays when these become one: the one that is furthest along,
 * and among equals the first.
 */
export function claimToKeep<C extends { state: ClaimState }>(
  claims: readonly C[],
): C | undefined {
  const rank = ({ state }: C) => KEPT_FIRST.indexOf(state)
  return claims.toSorted((a, b) => rank(b) - rank(a))[0]
}

const KEPT_FIRST: readonly ClaimState[] = [
  'withdrawn',
  'dismissed',
  'candidate',
  'queued',
  'researching',
  'rating',
  'disputed',
  'rated',
  'in_review',
  'approved',
  'correcting',
  'published',
]
