import { hasRole, type Role } from '../people/roles.ts'
import { isOpen, type ClaimState } from './claim-state.ts'

export type Candidate = {
  roles: readonly Role[]
  deactivatedAt: string | null
  /** Has a conflict of interest with the claim's claimant. */
  conflicted: boolean
}

export type AssignRefusal =
  | 'no-such-person'
  | 'person-deactivated'
  | 'not-a-reviewer'
  | 'conflict-of-interest'
  | 'not-open'

/** Why `candidate` may not have a claim in `state`, or null if they may. */
export function whyNotAssign(
  state: ClaimState,
  candidate: Candidate | undefined,
): AssignRefusal | null {
  if (!candidate) return 'no-such-person'
  if (candidate.deactivatedAt) return 'person-deactivated'
  if (!hasRole(candidate, 'reviewer')) return 'not-a-reviewer'
  if (candidate.conflicted) return 'conflict-of-interest'
  if (state === 'candidate' || !isOpen(state)) return 'not-open'
  return null
}
