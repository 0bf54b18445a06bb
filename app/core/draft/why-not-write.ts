import type { ClaimState } from '../claim/claim-state.ts'
import { hasRole, type Actor } from '../people/roles.ts'

export type WriteRefusal =
  | 'not-allowed'
  | 'not-the-assignee'
  | 'not-open-for-writing'
  | 'approval-stands'

const OPEN: readonly ClaimState[] = [
  'researching',
  'rating',
  'disputed',
  'rated',
  'correcting',
]

/**
 * Why `actor` may not write the draft of `claim` now, or null. An approved text
 * is opened by dropping its approval first, and a submitted one by taking it
 * back, so that nobody does either unawares.
 */
export function whyNotWrite(
  claim: { state: ClaimState; assigneeId: string | null },
  actor: Actor,
): WriteRefusal | null {
  if (!hasRole(actor, 'reviewer')) return 'not-allowed'
  if (claim.assigneeId !== actor.id && !hasRole(actor, 'editor'))
    return 'not-the-assignee'
  if (claim.state === 'approved') return 'approval-stands'
  return OPEN.includes(claim.state) ? null : 'not-open-for-writing'
}
