import { hasRole, type Actor } from '../../people/roles.ts'
import type { ClaimState } from '../claim-state.ts'

export type EditRefusal = 'not-allowed' | 'too-late-to-edit'

/** While nobody rates it yet: a rating must be about the text that was read. */
const BEFORE_RATING: readonly ClaimState[] = [
  'candidate',
  'queued',
  'researching',
]

/** Why the actor may not change what a claim says, or null if they may. */
export function whyNotEdit(
  { state }: { state: ClaimState },
  actor: Actor,
): EditRefusal | null {
  if (!hasRole(actor, 'reviewer')) return 'not-allowed'
  return BEFORE_RATING.includes(state) ? null : 'too-late-to-edit'
}
