import { mayTokenCause } from '../api/by-token.ts'
import { accept, refuse } from '../result.ts'
import { hasRole, type Actor } from '../people/roles.ts'
import type { ClaimState } from './claim-state.ts'

/**
 * The life of a claim. `before` leads back to the state that the claim was in
 * when it was dismissed or submitted; `desk` marks what no person asks for
 * directly: it follows from the last rating.
 */
const MOVES = {
  accept: { from: ['candidate'], to: 'queued', who: 'reviewer' },
  dismiss: {
    from: ['candidate', 'queued', 'researching'],
    to: 'dismissed',
    who: 'reviewer',
  },
  restore: { from: ['dismissed'], to: 'before', who: 'reviewer' },
  'return-to-triage': { from: ['queued'], to: 'candidate', who: 'reviewer' },
  assign: { from: ['queued'], to: 'researching', who: 'editor' },
  take: { from: ['queued'], to: 'researching', who: 'reviewer' },
  release: { from: ['researching'], to: 'queued', who: 'assignee' },
  'send-to-rating': { from: ['researching'], to: 'rating', who: 'assignee' },
  'send-correction-to-rating': {
    from: ['correcting'],
    to: 'rating',
    who: 'editor',
  },
  settle: { from: ['rating'], to: 'rated', who: 'desk' },
  dispute: { from: ['rating'], to: 'disputed', who: 'desk' },
  adjudicate: { from: ['disputed'], to: 'rated', who: 'editor' },
  'decide-jointly': { from: ['disputed'], to: 'rated', who: 'reviewer' },
  recall: { from: ['rating', 'disputed'], to: 'researching', who: 'editor' },
  submit: { from: ['rated', 'correcting'], to: 'in_review', who: 'assignee' },
  'take-back': { from: ['in_review'], to: 'before', who: 'assignee' },
  'request-changes': { from: ['in_review'], to: 'before', who: 'editor' },
  approve: { from: ['in_review'], to: 'approved', who: 'editor' },
  'drop-approval': { from: ['approved'], to: 'before', who: 'assignee' },
  publish: { from: ['approved'], to: 'published', who: 'editor' },
  'open-correction': { from: ['published'], to: 'correcting', who: 'editor' },
  'abandon-correction': {
    from: ['correcting'],
    to: 'published',
    who: 'editor',
  },
  withdraw: { from: ['published'], to: 'withdrawn', who: 'editor' },
} as const satisfies Record<string, Move>

type Move = {
  from: readonly ClaimState[]
  to: ClaimState | 'before'
  who: 'reviewer' | 'editor' | 'assignee' | 'desk'
}

export type ClaimEvent = keyof typeof MOVES
export const CLAIM_EVENTS = Object.keys(MOVES) as ClaimEvent[]

export type MovingClaim = {
  state: ClaimState
  stateBefore: ClaimState | null
  assigneeId: string | null
}

export type MoveRefusal =
  'not-in-this-state' | 'not-allowed' | 'not-the-assignee'

/**
 * Where `event` leads `claim`, or why the actor may not cause it. The assignee's
 * moves are open to editors too.
 */
export function decideMove(
  claim: MovingClaim,
  event: ClaimEvent,
  actor: Actor | 'desk',
) {
  const move: Move = MOVES[event]
  if (actor !== 'desk' && actor.token && !mayTokenCause(event))
    return refuse('not-allowed')
  const refusal = whyNotTheirs(claim, move, actor)
  if (refusal) return refuse(refusal)
  if (!move.from.includes(claim.state)) return refuse('not-in-this-state')
  return accept(targetOf(claim, move))
}

/** The events that `actor` may cause now, for the buttons of a page. */
export function listMoves(claim: MovingClaim, actor: Actor): ClaimEvent[] {
  return CLAIM_EVENTS.filter((event) => decideMove(claim, event, actor).ok)
}

function whyNotTheirs(
  claim: MovingClaim,
  { who }: Move,
  actor: Actor | 'desk',
): MoveRefusal | null {
  if (actor === 'desk') return null
  if (who === 'desk') return 'not-allowed'
  if (who !== 'assignee') return hasRole(actor, who) ? null : 'not-allowed'
  if (hasRole(actor, 'editor')) return null
  if (!hasRole(actor, 'reviewer')) return 'not-allowed'
  return claim.assigneeId === actor.id ? null : 'not-the-assignee'
}

function targetOf(claim: MovingClaim, { to }: Move): ClaimState {
  if (to !== 'before') return to
  if (!claim.stateBefore) throw new Error('A claim to restore has no before')
  return claim.stateBefore
}
